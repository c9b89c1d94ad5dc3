package id.asn.assessment.fairness;

import java.util.UUID;

/**
 * What became of one person, by strata that are not protected; it leaves the package only as a count.
 *
 * @param match category of the current match, or why there is none
 * @param box number of the box, or {@link Figure#NOT_PLACED}
 * @param succession CONFIRMED, LISTED or NOT_LISTED
 */
record PersonOutcomes(
        UUID employeeId,
        String unitCode,
        String tier,
        String employmentKind,
        String match,
        String box,
        String succession) {}
