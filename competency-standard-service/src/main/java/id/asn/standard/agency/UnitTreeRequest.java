package id.asn.standard.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole unit tree of an agency, in any order. */
@Schema(name = "UnitTreeRequest")
public record UnitTreeRequest(@NotNull @Size(max = 5000) List<@NotNull @Valid UnitRequest> units) {}
