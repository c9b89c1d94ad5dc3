package id.asn.traininghours.programme;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme as it was recorded, and by whom. */
@Schema(name = "ProgrammeVersion")
public record ProgrammeVersionView(ProgrammeView programme, String changedBy, Instant changedAt) {}
