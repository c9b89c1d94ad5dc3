package id.asn.assessment.succession;

import id.asn.assessment.succession.ConfirmationRequest.Successor;
import id.asn.chassis.web.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whether an officer may make that decision of a list. Pure. */
final class ConfirmationPolicy {

    private ConfirmationPolicy() {}

    /**
     * Maker is not checker, and nobody decides on a list they stand on.
     *
     * @param own the person the caller is, if the token says
     * @throws id.asn.chassis.web.ProblemException 403
     */
    static void requireAnother(String builtBy, String subject, Optional<UUID> own, Set<UUID> listed) {
        if (builtBy.equals(subject)) {
            throw Problem.of(SuccessionProblem.LIST_BUILT_BY_YOURSELF);
        }
        if (own.filter(listed::contains).isPresent()) {
            throw Problem.of(SuccessionProblem.LISTED_YOURSELF);
        }
    }

    /**
     * @param ranks of everybody listed
     * @throws id.asn.chassis.web.ProblemException 422 for somebody who is not listed or is named twice, and for passing over
     *     somebody of an earlier rank without a reason; choosing among ties is no deviation
     */
    static void requireSound(ConfirmationRequest request, Map<UUID, Integer> ranks) {
        Set<UUID> named = new HashSet<>();
        List<Successor> successors = request.successors();
        int last = 0;
        for (int index = 0; index < successors.size(); index++) {
            UUID employeeId = successors.get(index).employeeId();
            String at = "/successors/" + index + "/employeeId";
            Integer rank = ranks.get(employeeId);
            if (rank == null) {
                throw Problem.of(SuccessionProblem.SUCCESSOR_NOT_LISTED).at(at);
            }
            if (!named.add(employeeId)) {
                throw Problem.of(SuccessionProblem.SUCCESSOR_REPEATED).at(at);
            }
            last = Math.max(last, rank);
        }
        if (request.deviationReason() == null && passesOver(ranks, named, last)) {
            throw Problem.of(SuccessionProblem.DEVIATION_UNEXPLAINED).at("/deviationReason");
        }
    }

    private static boolean passesOver(Map<UUID, Integer> ranks, Set<UUID> named, int last) {
        return ranks.entrySet().stream().anyMatch(entry -> entry.getValue() < last && !named.contains(entry.getKey()));
    }
}
