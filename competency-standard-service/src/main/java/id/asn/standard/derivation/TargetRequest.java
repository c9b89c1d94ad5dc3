package id.asn.standard.derivation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The position of one's own that the new draft is for. */
@Schema(name = "DerivationTarget")
public record TargetRequest(@NotNull UUID positionId) {}
