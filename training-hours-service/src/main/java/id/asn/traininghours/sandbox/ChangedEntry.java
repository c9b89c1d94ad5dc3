package id.asn.traininghours.sandbox;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry that other rules would change. */
@Schema(name = "SandboxChangedEntry")
public record ChangedEntry(
        UUID entryId, @Schema(examples = "NKL03") String formCode, Figures now, Figures then) {}
