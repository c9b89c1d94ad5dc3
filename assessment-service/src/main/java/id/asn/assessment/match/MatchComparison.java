package id.asn.assessment.match;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Two computations of a person side by side, and why they differ; as data and as sentences. */
@Schema(name = "MatchComparison")
public record MatchComparison(
        UUID employeeId,
        @Schema(examples = "id") String language,
        ComparedMatch earlier,
        ComparedMatch later,

        @Schema(maxItems = 20, description = "What differs of the whole match")
        List<Change> changes,

        @Schema(maxItems = 400, description = "Every competency of either standard")
        List<ComparedCompetency> competencies,

        @Schema(maxItems = 500) List<String> text)
        implements WholeText {

    /** The figures of one of the two. */
    @Schema(name = "ComparedMatch")
    public record ComparedMatch(
            UUID computationId,
            @Schema(examples = "1") long version,
            LocalDate asOf,
            MatchStatus status,
            @Nullable @Schema(examples = "26.90") BigDecimal sumIndividual,
            @Nullable @Schema(examples = "30") BigDecimal sumRequired,
            @Nullable @Schema(examples = "89.67") BigDecimal jpmDisplay,
            @Nullable @Schema(examples = "CUKUP_OPTIMAL") String category,
            String digest) {

        static ComparedMatch of(StoredMatch match) {
            return new ComparedMatch(
                    match.computationId(),
                    match.version(),
                    match.asOf(),
                    match.status(),
                    match.sumIndividual(),
                    match.sumRequired(),
                    match.jpmDisplay(),
                    match.category(),
                    match.digest());
        }
    }

    /** An input of the whole match that differs. */
    @Schema(name = "MatchChange")
    public record Change(
            Kind kind, @Nullable String earlier, @Nullable String later) {

        /** Which input differs. */
        public enum Kind {
            PURPOSE,
            AGENCY,
            UNIT,
            POSITION,
            TIER,
            STANDARD,
            SCHEME,
            EVIDENCE_POLICY
        }
    }

    /**
     * A competency in both.
     *
     * @param earlier null when the earlier standard did not require it
     * @param later null when the later one does not
     * @param reasons why it differs; empty when it does not
     */
    @Schema(name = "ComparedCompetency")
    public record ComparedCompetency(
            @Schema(examples = "M.1") String competencyCode,
            String name,
            @Nullable MatchStep earlier,
            @Nullable MatchStep later,
            @Schema(maxItems = 3) List<Reason> reasons) {

        /** Why a competency differs. */
        public enum Reason {
            REQUIRED_ANEW,
            NO_LONGER_REQUIRED,
            REQUIRED_LEVEL,
            /** The result that counted was replaced by its revision. */
            REVISION,
            /** The result that counted was annulled, or its revision does not rate the competency. */
            ANNULMENT,
            /** The rating that counted is no longer valid. */
            EXPIRY,
            /** The same ratings, but another source comes first. */
            EVIDENCE_POLICY,
            /** Another result counts. */
            RESULT,
            /** The scheme counts the level otherwise. */
            COUNTING
        }
    }

    @Override
    public String wholeText() {
        return String.join("\n", text) + "\n";
    }
}
