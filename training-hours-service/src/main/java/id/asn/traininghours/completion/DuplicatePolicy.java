package id.asn.traininghours.completion;

import id.asn.traininghours.problem.HoursProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Suspects two reports of one completion: the same certificate, the same evidence, or the same title on overlapping
 * dates from another provider; and what is so alike that it scores high. The same course in another batch (other dates) is
 * no duplicate, and what was reversed or rejected is none either. Pure.
 */
public final class DuplicatePolicy {

    /** A score that nothing reaches. */
    public static final int NEVER = 101;

    private DuplicatePolicy() {}

    /**
     * @param others what the same person already has
     * @param similarFrom the score from which activities of two providers on overlapping dates are alike
     * @return what is suspected, each naming the completion it resembles most, with the score; empty: no suspicion
     */
    public static List<Reason> suspicions(
            KnownCompletion candidate, Collection<KnownCompletion> others, int similarFrom) {
        List<KnownCompletion> counting =
                others.stream().filter(other -> other.state().counts()).toList();
        List<Reason> reasons = new ArrayList<>();
        suspicion(HoursProblem.DUPLICATE_CERTIFICATE, candidate, counting, candidate::hasCertificateOf)
                .ifPresent(reasons::add);
        suspicion(HoursProblem.DUPLICATE_EVIDENCE, candidate, counting, candidate::hasEvidenceOf)
                .ifPresent(reasons::add);
        suspicion(HoursProblem.DUPLICATE_ACTIVITY, candidate, counting, other -> sameActivity(candidate, other))
                .ifPresent(reasons::add);
        suspicion(
                        HoursProblem.SIMILAR_ACTIVITY,
                        candidate,
                        counting,
                        other -> similarActivity(candidate, other, similarFrom))
                .ifPresent(reasons::add);
        return List.copyOf(reasons);
    }

    /** Whether the two may be one attendance, which then is at one place and counts its hours once. */
    public static boolean mayBeOne(KnownCompletion candidate, KnownCompletion other, int similarFrom) {
        return candidate.hasCertificateOf(other)
                || candidate.hasEvidenceOf(other)
                || sameActivity(candidate, other)
                || similarActivity(candidate, other, similarFrom);
    }

    private static Optional<Reason> suspicion(
            HoursProblem code,
            KnownCompletion candidate,
            List<KnownCompletion> others,
            Predicate<KnownCompletion> resembles) {
        Comparator<Scored> byScore = Comparator.comparingInt(Scored::points);
        return others.stream()
                .filter(resembles)
                .map(other ->
                        new Scored(other, DuplicateScore.of(candidate, other).points()))
                .max(byScore)
                .map(found -> Reason.of(
                        code, found.other().providerCode(), found.other().completionId(), found.points()));
    }

    private static boolean sameActivity(KnownCompletion one, KnownCompletion other) {
        return ofTwoProviders(one, other) && one.titleKey().equals(other.titleKey());
    }

    private static boolean similarActivity(KnownCompletion one, KnownCompletion other, int from) {
        return from < NEVER
                && ofTwoProviders(one, other)
                && !one.titleKey().equals(other.titleKey())
                && DuplicateScore.of(one, other).points() >= from;
    }

    private static boolean ofTwoProviders(KnownCompletion one, KnownCompletion other) {
        return !one.providerCode().equals(other.providerCode()) && one.overlaps(other);
    }

    private record Scored(KnownCompletion other, int points) {}
}
