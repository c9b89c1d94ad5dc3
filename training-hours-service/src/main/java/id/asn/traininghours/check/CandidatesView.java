package id.asn.traininghours.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.completion.DuplicateScore;
import id.asn.traininghours.completion.KnownCompletion;
import id.asn.traininghours.completion.KnownState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a completion may be a second report of, as it stands now. */
@Schema(name = "DuplicateCandidates")
public record CandidatesView(
        UUID completionId,

        @Schema(description = "The likeliest first, 50 at most")
        List<Candidate> candidates,

        @Schema(description = "Somebody else shows the same evidence or certificate, in whichever agency")
        boolean proofOfAnother,

        @Schema(description = "Duplicate alerts that the completion is part of")
        List<UUID> duplicateAlerts) {

    static final int MOST_SHOWN = 50;

    /** One that resembles it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DuplicateCandidate")
    public record Candidate(
            UUID completionId,

            @Schema(description = "False: of another person in the caller's agencies, with the same proof")
            boolean samePerson,

            @Schema(examples = "BPSDM-JATENG") String providerCode,
            LocalDate startDate,
            LocalDate endDate,
            KnownState state,

            @Schema(description = "False once it was reversed or rejected: it is listed and holds nothing")
            boolean counts,

            @Schema(
                    description =
                            "What they have in common, 0 to 100: certificate 60, evidence 60, title 30, dates 25, "
                                    + "programme 20, JP 15, form 10, at most 100 together",
                    minimum = "0",
                    maximum = "100",
                    examples = "80")
            int score,

            List<Part> parts) {}

    /** Points for one thing in common. */
    @Schema(name = "DuplicateScorePart")
    public record Part(
            DuplicateScore.Likeness likeness,
            @Schema(examples = "30") int points) {}

    static Candidate candidate(KnownCompletion one, KnownCompletion other) {
        DuplicateScore score = DuplicateScore.of(one, other);
        return new Candidate(
                other.completionId(),
                one.employeeId().equals(other.employeeId()),
                other.providerCode(),
                other.startDate(),
                other.endDate(),
                other.state(),
                other.state().counts(),
                score.points(),
                score.parts().stream()
                        .map(part -> new Part(part.likeness(), part.points()))
                        .toList());
    }
}
