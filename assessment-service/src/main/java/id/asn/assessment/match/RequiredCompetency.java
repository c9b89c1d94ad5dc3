package id.asn.assessment.match;

import id.asn.assessment.rules.CompetencyGroup;
import java.math.BigDecimal;

/** A competency that a position standard requires, at a level from 1 to 5. */
public record RequiredCompetency(String competencyCode, String name, CompetencyGroup group, BigDecimal level) {

    public RequiredCompetency {
        if (level.signum() <= 0) {
            throw new IllegalArgumentException("A required level is positive");
        }
    }
}
