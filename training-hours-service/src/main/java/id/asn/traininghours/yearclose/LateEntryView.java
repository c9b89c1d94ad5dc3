package id.asn.traininghours.yearclose;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.ledger.EntryKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of a closed year that came after its close: an adjustment of the year, whatever its kind. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LateEntry")
public record LateEntryView(
        UUID entryId,
        UUID employeeId,
        EntryKind kind,
        @Schema(examples = "2025-12-19") LocalDate completionDate,
        Jp creditedJp,
        Verification verification,
        Instant recordedAt,

        @Nullable @Schema(description = "The day under whose seal it stands; absent until then", examples = "2026-01-20")
        LocalDate sealedOn) {}
