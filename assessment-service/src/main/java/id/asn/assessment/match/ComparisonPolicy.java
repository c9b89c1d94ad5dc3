package id.asn.assessment.match;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.asn.assessment.match.MatchComparison.Change;
import id.asn.assessment.match.MatchComparison.ComparedCompetency;
import id.asn.assessment.match.MatchComparison.ComparedCompetency.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why two computations differ, from what was stored with them. Pure. */
final class ComparisonPolicy {

    private ComparisonPolicy() {}

    static List<Change> changes(StoredMatch earlier, StoredMatch later) {
        return Stream.of(
                        change(Change.Kind.PURPOSE, earlier.purpose(), later.purpose()),
                        change(Change.Kind.AGENCY, earlier.agencyCode(), later.agencyCode()),
                        change(Change.Kind.UNIT, earlier.unitCode(), later.unitCode()),
                        change(Change.Kind.POSITION, earlier.positionId(), later.positionId()),
                        change(Change.Kind.TIER, earlier.tier(), later.tier()),
                        change(Change.Kind.STANDARD, earlier.standardId(), later.standardId()),
                        change(Change.Kind.SCHEME, scheme(earlier), scheme(later)),
                        change(Change.Kind.EVIDENCE_POLICY, policy(earlier), policy(later)))
                .filter(change -> !Objects.equals(change.earlier(), change.later()))
                .toList();
    }

    /**
     * @param revises for each revision the results, near and far, that it has taken the place of
     * @param laterDay the day on which the later one's evidence had to be valid
     */
    static List<ComparedCompetency> competencies(
            List<MatchStep> earlier,
            List<MatchStep> later,
            boolean anotherPolicy,
            Map<UUID, Set<UUID>> revises,
            LocalDate laterDay) {
        Map<String, MatchStep> then = byCode(earlier);
        Map<String, MatchStep> now = byCode(later);
        Set<String> codes = new LinkedHashSet<>(
                later.stream().map(MatchStep::competencyCode).toList());
        codes.addAll(then.keySet());
        return codes.stream()
                .map(code -> {
                    MatchStep before = then.get(code);
                    MatchStep after = now.get(code);
                    MatchStep either = Objects.requireNonNull(after == null ? before : after);
                    return new ComparedCompetency(
                            code,
                            either.name(),
                            before,
                            after,
                            reasons(before, after, anotherPolicy, revises, laterDay));
                })
                .toList();
    }

    private static List<Reason> reasons(
            @Nullable MatchStep before,
            @Nullable MatchStep after,
            boolean anotherPolicy,
            Map<UUID, Set<UUID>> revises,
            LocalDate laterDay) {
        if (before == null) {
            return List.of(Reason.REQUIRED_ANEW);
        }
        if (after == null) {
            return List.of(Reason.NO_LONGER_REQUIRED);
        }
        List<Reason> reasons = new ArrayList<>();
        if (before.required().compareTo(after.required()) != 0) {
            reasons.add(Reason.REQUIRED_LEVEL);
        }
        UUID counted = before.owned() == null ? null : before.resultId();
        UUID counts = after.owned() == null ? null : after.resultId();
        if (!Objects.equals(counted, counts)) {
            reasons.add(anotherResult(before, after, counted, counts, anotherPolicy, revises, laterDay));
        } else if (differ(before.counted(), after.counted()) && reasons.isEmpty()) {
            reasons.add(Reason.COUNTING);
        }
        return reasons;
    }

    private static Reason anotherResult(
            MatchStep before,
            MatchStep after,
            @Nullable UUID counted,
            @Nullable UUID counts,
            boolean anotherPolicy,
            Map<UUID, Set<UUID>> revises,
            LocalDate laterDay) {
        if (counted != null
                && counts != null
                && revises.getOrDefault(counts, Set.of()).contains(counted)) {
            return Reason.REVISION;
        }
        if (counted != null && isSuperseded(counted, after)) {
            return Reason.ANNULMENT;
        }
        if (counted != null
                && before.validUntil() != null
                && before.validUntil().isBefore(laterDay)) {
            return Reason.EXPIRY;
        }
        return anotherPolicy && knewBoth(before, after, counted, counts) ? Reason.EVIDENCE_POLICY : Reason.RESULT;
    }

    /** The later one set the result aside, or names it as the one that none counts for. */
    private static boolean isSuperseded(UUID resultId, MatchStep after) {
        return (after.reason() == EvidenceReason.SUPERSEDED && resultId.equals(after.resultId()))
                || after.setAside().stream()
                        .anyMatch(aside -> aside.reason() == SetAside.Reason.SUPERSEDED
                                && aside.resultId().equals(resultId));
    }

    private static boolean knewBoth(MatchStep before, MatchStep after, @Nullable UUID counted, @Nullable UUID counts) {
        return knew(before, counts) && knew(after, counted);
    }

    private static boolean knew(MatchStep step, @Nullable UUID resultId) {
        return resultId == null
                || resultId.equals(step.resultId())
                || step.setAside().stream().anyMatch(aside -> aside.resultId().equals(resultId));
    }

    private static boolean differ(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) != 0;
    }

    private static Map<String, MatchStep> byCode(List<MatchStep> steps) {
        return steps.stream().collect(toMap(MatchStep::competencyCode, identity(), (first, second) -> first));
    }

    private static String scheme(StoredMatch match) {
        return match.schemeCode() + "/" + match.schemeVersion();
    }

    private static @Nullable String policy(StoredMatch match) {
        return match.evidencePolicyCode() == null
                ? null
                : match.evidencePolicyCode() + "/" + match.evidencePolicyVersion();
    }

    private static Change change(Change.Kind kind, @Nullable Object earlier, @Nullable Object later) {
        return new Change(kind, earlier == null ? null : earlier.toString(), later == null ? null : later.toString());
    }
}
