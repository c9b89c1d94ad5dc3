package id.asn.traininghours.check;

import id.asn.traininghours.completion.AttendanceMode;
import id.asn.traininghours.completion.DuplicatePolicy;
import id.asn.traininghours.completion.KnownCompletion;
import id.asn.traininghours.completion.KnownState;
import id.asn.traininghours.completion.Reason;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.problem.HoursProblem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What speaks against a completion beside what else is known. Pure. */
final class HistoryChecks {

    /** Finer than any limit, so that rounding decides nothing. */
    private static final int SCALE = 6;

    private HistoryChecks() {}

    static List<Reason> findings(Suspect suspect, History history, CheckRules rules) {
        KnownCompletion candidate = suspect.completion();
        LocalDate completed = candidate.endDate();
        int similarFrom = similarFrom(rules, completed);
        List<KnownCompletion> others = history.of(candidate.employeeId());
        List<Reason> found = new ArrayList<>(DuplicatePolicy.suspicions(candidate, others, similarFrom));
        // Where the person has used the proof before, that is the matter; an alert of both people there is all the
        // same.
        if (history.isEvidenceOfAnother(candidate) && !suspects(found, HoursProblem.DUPLICATE_EVIDENCE)) {
            found.add(Reason.of(HoursProblem.EVIDENCE_OF_ANOTHER));
        }
        if (history.isCertificateOfAnother(candidate) && !suspects(found, HoursProblem.DUPLICATE_CERTIFICATE)) {
            found.add(Reason.of(HoursProblem.CERTIFICATE_OF_ANOTHER));
        }
        // What may be the same attendance is suspected as that already.
        List<KnownCompletion> beside = others.stream()
                .filter(other -> other.state() == KnownState.STANDING && candidate.overlaps(other))
                .filter(other -> !DuplicatePolicy.mayBeOne(candidate, other, similarFrom))
                .toList();
        rules.limit(HoursProblem.MANY_HOURS_A_DAY, completed)
                .flatMap(limit -> fullDay(candidate, beside, limit))
                .ifPresent(found::add);
        twoPlaces(candidate, beside).ifPresent(found::add);
        rules.limit(HoursProblem.MANY_POSTS_FOR_PERSON, completed)
                .flatMap(limit -> manyPosts(candidate, history, limit))
                .ifPresent(found::add);
        return found;
    }

    private static boolean suspects(List<Reason> found, HoursProblem code) {
        return found.stream().anyMatch(reason -> reason.code() == code);
    }

    static int similarFrom(CheckRules rules, LocalDate completed) {
        return rules.limit(HoursProblem.SIMILAR_ACTIVITY, completed)
                .map(BigDecimal::intValue)
                .orElse(DuplicatePolicy.NEVER);
    }

    /** Hours are spread evenly over the days of a completion. The sum can only rise on a day on which something begins. */
    private static Optional<Reason> fullDay(KnownCompletion candidate, List<KnownCompletion> beside, BigDecimal limit) {
        return Stream.concat(Stream.of(candidate), beside.stream())
                .map(KnownCompletion::startDate)
                .map(start -> start.isBefore(candidate.startDate()) ? candidate.startDate() : start)
                .distinct()
                .sorted()
                .map(day -> new Day(
                        day, beside.stream().filter(other -> other.covers(day)).toList()))
                .filter(day -> !day.others().isEmpty())
                .filter(day -> day.jpWith(candidate).compareTo(limit) > 0)
                .findFirst()
                .map(day -> Reason.of(
                        HoursProblem.MANY_HOURS_A_DAY,
                        Jp.rounded(day.jpWith(candidate)),
                        day.date(),
                        limit.stripTrailingZeros().toPlainString()));
    }

    private static Optional<Reason> twoPlaces(KnownCompletion candidate, List<KnownCompletion> beside) {
        if (candidate.attendanceMode() != AttendanceMode.ONSITE) {
            return Optional.empty();
        }
        return beside.stream()
                .filter(other -> other.attendanceMode() == AttendanceMode.ONSITE)
                .filter(other -> !other.providerCode().equals(candidate.providerCode()))
                .min(Comparator.comparing(KnownCompletion::startDate))
                .map(other -> Reason.of(
                        HoursProblem.TWO_PLACES_AT_ONCE,
                        other.providerCode(),
                        other.completionId(),
                        later(candidate.startDate(), other.startDate())));
    }

    private static Optional<Reason> manyPosts(KnownCompletion candidate, History history, BigDecimal limit) {
        long posts = history.posts(candidate.employeeId(), candidate.providerCode());
        return BigDecimal.valueOf(posts).compareTo(limit) > 0
                ? Optional.of(Reason.of(
                        HoursProblem.MANY_POSTS_FOR_PERSON,
                        candidate.providerCode(),
                        posts,
                        limit.stripTrailingZeros().toPlainString()))
                : Optional.empty();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static BigDecimal jpPerDay(KnownCompletion completion) {
        return completion.jp().value().divide(BigDecimal.valueOf(completion.days()), SCALE, RoundingMode.HALF_UP);
    }

    /** A day and what else fills it. */
    private record Day(LocalDate date, List<KnownCompletion> others) {
        BigDecimal jpWith(KnownCompletion candidate) {
            return others.stream().map(HistoryChecks::jpPerDay).reduce(jpPerDay(candidate), BigDecimal::add);
        }
    }
}
