package id.asn.assessment.result;

import id.asn.assessment.provider.AccreditationFinding;
import id.asn.assessment.provider.AccreditationPolicy;
import id.asn.assessment.register.HeldTiers.PersonDay;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was found of the providers of a batch.
 *
 * @param tiers of the positions that people held when they were assessed; empty when no rule asks for them
 */
record FoundProviders(AccreditationPolicy policy, Map<PersonDay, String> tiers) {

    Optional<AccreditationFinding> of(AssessmentResultRequest request, UUID employeeId) {
        return policy.find(
                request.method(),
                request.providerCode(),
                request.assessedOn(),
                tiers.get(new PersonDay(employeeId, request.assessedOn())));
    }

    boolean refuses(AssessmentResultRequest request, UUID employeeId) {
        return of(request, employeeId)
                .filter(finding -> policy.refuses(request.method(), request.assessedOn(), finding))
                .isPresent();
    }
}
