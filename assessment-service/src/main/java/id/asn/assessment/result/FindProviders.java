package id.asn.assessment.result;

import static java.util.stream.Collectors.toSet;

import id.asn.assessment.provider.AccreditationPolicy;
import id.asn.assessment.provider.Providers;
import id.asn.assessment.register.EmployeeRegister.KnownEmployee;
import id.asn.assessment.register.HeldTiers;
import id.asn.assessment.register.HeldTiers.PersonDay;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out, for a whole batch at once, whether the providers were accredited when they assessed. */
@ApplicationScoped
class FindProviders {

    private final Providers providers;
    private final HeldTiers tiers;

    FindProviders(Providers providers, HeldTiers tiers) {
        this.providers = providers;
        this.tiers = tiers;
    }

    FoundProviders of(List<AssessmentResultRequest> requests, Map<EmployeeReference, KnownEmployee> known) {
        AccreditationPolicy policy = providers.policy(
                requests.stream().map(AssessmentResultRequest::providerCode).collect(toSet()));
        return new FoundProviders(
                policy,
                policy.limitsTiers()
                        ? tiers.on(requests.stream()
                                .flatMap(request -> assessed(request, known))
                                .toList())
                        : Map.of());
    }

    private static Stream<PersonDay> assessed(
            AssessmentResultRequest request, Map<EmployeeReference, KnownEmployee> known) {
        return Optional.ofNullable(known.get(request.employee()))
                .map(employee -> new PersonDay(employee.employeeId(), request.assessedOn()))
                .stream();
    }
}
