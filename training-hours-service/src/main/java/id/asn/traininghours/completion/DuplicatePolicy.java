package id.asn.traininghours.completion;

import id.asn.traininghours.problem.HoursProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Suspects two reports of one completion: the same certificate, the same evidence, or the same title on overlapping
 * dates from another provider. The same course in another batch (other dates) is no duplicate. Pure.
 */
public final class DuplicatePolicy {

    private DuplicatePolicy() {}

    /**
     * @param others what the same person already has, without what was reversed
     * @return why the completion is to be held, each reason naming the completion it resembles; empty: no suspicion
     */
    public static List<Reason> suspicions(KnownCompletion candidate, Collection<KnownCompletion> others) {
        List<Reason> reasons = new ArrayList<>();
        suspicion(HoursProblem.DUPLICATE_CERTIFICATE, others, other -> sameCertificate(candidate, other))
                .ifPresent(reasons::add);
        suspicion(HoursProblem.DUPLICATE_EVIDENCE, others, other -> sameEvidence(candidate, other))
                .ifPresent(reasons::add);
        suspicion(HoursProblem.DUPLICATE_ACTIVITY, others, other -> sameActivity(candidate, other))
                .ifPresent(reasons::add);
        return List.copyOf(reasons);
    }

    private static Optional<Reason> suspicion(
            HoursProblem code, Collection<KnownCompletion> others, Predicate<KnownCompletion> resembles) {
        return others.stream()
                .filter(resembles)
                .findFirst()
                .map(other -> Reason.of(code, other.providerCode(), other.completionId()));
    }

    private static boolean sameCertificate(KnownCompletion one, KnownCompletion other) {
        return one.certificateKey() != null && Objects.equals(one.certificateKey(), other.certificateKey());
    }

    private static boolean sameEvidence(KnownCompletion one, KnownCompletion other) {
        return one.evidenceDigest() != null && Objects.equals(one.evidenceDigest(), other.evidenceDigest());
    }

    private static boolean sameActivity(KnownCompletion one, KnownCompletion other) {
        return !one.providerCode().equals(other.providerCode())
                && one.titleKey().equals(other.titleKey())
                && !one.startDate().isAfter(other.endDate())
                && !one.endDate().isBefore(other.startDate());
    }
}
