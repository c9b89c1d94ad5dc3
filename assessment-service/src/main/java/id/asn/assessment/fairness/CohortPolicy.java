package id.asn.assessment.fairness;

import id.asn.chassis.web.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which cohorts may be reported on. Pure. */
final class CohortPolicy {

    private CohortPolicy() {}

    /**
     * Cohorts that overlap are refused: the difference of two that share all but one member would be that member.
     *
     * @return the label by member
     * @throws id.asn.chassis.web.ProblemException 422 for a repeated label or a person in two cohorts
     */
    static Map<UUID, String> labels(List<Cohort> cohorts) {
        Map<UUID, String> labels = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < cohorts.size(); index++) {
            Cohort cohort = cohorts.get(index);
            if (!seen.add(cohort.label())) {
                throw Problem.of(FairnessProblem.COHORT_LABEL_REPEATED).at("/cohorts/" + index + "/label");
            }
            for (UUID member : new HashSet<>(cohort.employeeIds())) {
                if (labels.put(member, cohort.label()) != null) {
                    throw Problem.of(FairnessProblem.COHORTS_OVERLAP).at("/cohorts/" + index + "/employeeIds");
                }
            }
        }
        return labels;
    }
}
