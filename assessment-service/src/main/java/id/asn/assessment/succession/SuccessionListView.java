package id.asn.assessment.succession;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.assessment.fit.MandatoryFilter;
import id.asn.assessment.rules.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A list with its candidates; frozen, and advice until it is confirmed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SuccessionList")
public record SuccessionListView(
        UUID listId,
        UUID positionId,

        @Schema(examples = "Kepala Bidang Pengembangan Kompetensi")
        String positionTitle,

        @Schema(description = "The agency of the position", examples = "6407")
        String agencyCode,

        @Schema(description = "Whose people were compared") List<String> agencies,
        Purpose purpose,
        MandatoryFilter mandatory,
        @Schema(examples = "2026-11-27") LocalDate asOf,
        UUID standardId,
        String standardDigest,
        @Schema(examples = "JPM-PENGISIAN/1") String scheme,
        @Nullable @Schema(examples = "EVIDENCE/1") String evidencePolicy,
        @Schema(examples = "1") int talentPolicyVersion,

        @Schema(description = "Whether it is advice only: no officer has confirmed it")
        boolean advice,

        Tally tally,
        @Schema(maxItems = 5000) List<CandidateView> candidates,
        @Nullable ConfirmationView confirmation,

        @Schema(description = "SHA-256 over the question, the rules, and everybody listed with their inputs")
        String digest,

        Instant builtAt,
        String builtBy) {

    /** A list without its candidates. */
    @Schema(name = "SuccessionListSummary")
    public record Summary(
            UUID listId,
            UUID positionId,
            @Schema(examples = "6407") String agencyCode,
            Purpose purpose,
            LocalDate asOf,

            @Schema(description = "People listed", examples = "10")
            int listed,

            boolean advice,
            String digest,
            Instant builtAt,
            String builtBy) {

        static Summary of(StoredList list) {
            return new Summary(
                    list.listId(),
                    list.positionId(),
                    list.agencyCode(),
                    list.purpose(),
                    list.asOf(),
                    list.listed(),
                    !list.confirmed(),
                    list.digest(),
                    list.builtAt(),
                    list.builtBy());
        }
    }

    static SuccessionListView of(
            StoredList list,
            Basis basis,
            Tally tally,
            List<CandidateView> candidates,
            @Nullable ConfirmationView confirmation) {
        return new SuccessionListView(
                list.listId(),
                list.positionId(),
                basis.position().title(),
                list.agencyCode(),
                basis.question().agencies(),
                list.purpose(),
                basis.question().mandatory(),
                list.asOf(),
                basis.position().standardId(),
                basis.position().standardDigest(),
                basis.schemeCode() + "/" + basis.schemeVersion(),
                basis.evidencePolicyCode() == null
                        ? null
                        : basis.evidencePolicyCode() + "/" + basis.evidencePolicyVersion(),
                basis.talentPolicyVersion(),
                confirmation == null,
                tally,
                candidates,
                confirmation,
                list.digest(),
                list.builtAt(),
                list.builtBy());
    }
}
