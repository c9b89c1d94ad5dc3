package id.asn.traininghours.transcript;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.jp.Jp;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A completion that stands; its credited hours are what all its entries come to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TranscriptLine")
public record TranscriptLine(
        UUID completionId,

        @Schema(description = "The credit that stands") UUID entryId,

        @Schema(examples = "3328") String agencyCode,
        @Schema(examples = "KL07") String formCode,
        @Nullable @Schema(examples = "Workshop/lokakarya") String formName,
        @Schema(examples = "Penyusunan SKP") String title,
        @Nullable String certificateNumber,
        @Schema(examples = "BPSDM-JATENG") String providerCode,
        @Nullable String providerName,
        LocalDate startDate,
        LocalDate completionDate,
        Jp claimedJp,
        Jp convertedJp,
        Jp creditedJp,
        Verification verification,

        @Nullable @Schema(description = "The day in whose seal the credit is; absent while its day is not sealed")
        LocalDate sealedOn) {

    static TranscriptLine of(RecordedEntry credit, Jp credited) {
        return new TranscriptLine(
                credit.completionId(),
                credit.entryId(),
                credit.agencyCode(),
                credit.formCode(),
                credit.formName(),
                credit.title(),
                credit.certificateNumber(),
                credit.providerCode(),
                credit.providerName(),
                credit.startDate(),
                credit.completionDate(),
                credit.claimedJp(),
                credit.convertedJp(),
                credited,
                credit.verification(),
                credit.sealedOn());
    }

    int year() {
        return completionDate.getYear();
    }
}
