package id.asn.assessment.match;

import id.asn.assessment.rules.Category;
import id.asn.assessment.rules.ExactPercent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What came out of a match. */
public sealed interface MatchOutcome {

    /** One step per competency of the standard. */
    List<MatchStep> steps();

    MatchStatus status();

    /**
     * Every competency that counts has a valid rating, or may be left out.
     *
     * @param jpmDisplay rounded by the scheme's scale; for display only
     * @param validUntil the last day on which all ratings that count are valid
     */
    record Complete(
            List<MatchStep> steps,
            List<PartSum> parts,
            BigDecimal sumIndividual,
            BigDecimal sumRequired,
            ExactPercent jpm,
            BigDecimal jpmDisplay,
            Category category,
            LocalDate validUntil)
            implements MatchOutcome {

        public Complete {
            steps = List.copyOf(steps);
            parts = List.copyOf(parts);
        }

        @Override
        public MatchStatus status() {
            return MatchStatus.COMPLETE;
        }
    }

    /** Something is missing or has expired; the steps say what. */
    record Incomplete(List<MatchStep> steps, BigDecimal sumRequired) implements MatchOutcome {

        public Incomplete {
            steps = List.copyOf(steps);
        }

        @Override
        public MatchStatus status() {
            return MatchStatus.INCOMPLETE;
        }
    }

    /** There is nothing to match against. */
    record NoStandard() implements MatchOutcome {

        @Override
        public List<MatchStep> steps() {
            return List.of();
        }

        @Override
        public MatchStatus status() {
            return MatchStatus.NO_STANDARD;
        }
    }
}
