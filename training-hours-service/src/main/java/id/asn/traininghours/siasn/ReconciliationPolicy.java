package id.asn.traininghours.siasn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pairs what SIASN has with what the ledger has of the same person: by the number of the certificate, and what is left by
 * title and dates. A course is paired once; the same input gives the same pairs. Pure.
 */
final class ReconciliationPolicy {

    private static final Comparator<LocalCourse> ORDER = Comparator.comparing(
                    (LocalCourse course) -> course.employeeId().toString())
            .thenComparing(LocalCourse::completionDate)
            .thenComparing(course -> course.completionId().toString());

    private ReconciliationPolicy() {}

    /**
     * @param isExpected whether SIASN should have it; others are only looked for
     * @return rows of SIASN in their order, then what only the ledger has, by person and date
     */
    static List<Comparison> compare(
            List<SiasnCourse> siasn, List<LocalCourse> local, Predicate<LocalCourse> isExpected) {
        Map<UUID, Set<LocalCourse>> unpaired = new HashMap<>();
        local.stream()
                .sorted(ORDER)
                .forEach(course -> unpaired.computeIfAbsent(course.employeeId(), person -> new LinkedHashSet<>())
                        .add(course));
        Map<Integer, LocalCourse> pairs = new HashMap<>();
        pair(siasn, unpaired, pairs, (one, other) -> sameNumber(one, other) && sameDates(one, other));
        pair(siasn, unpaired, pairs, ReconciliationPolicy::sameNumber);
        pair(siasn, unpaired, pairs, (one, other) -> sameTitle(one, other) && sameDates(one, other));
        List<Comparison> comparisons = new ArrayList<>();
        siasn.forEach(course -> comparisons.add(
                pairs.containsKey(course.row())
                        ? both(course, Objects.requireNonNull(pairs.get(course.row())))
                        : new Comparison.SiasnOnly(course)));
        unpaired.values().stream()
                .flatMap(Set::stream)
                .filter(isExpected)
                .sorted(ORDER)
                .forEach(course -> comparisons.add(new Comparison.LocalOnly(course)));
        return List.copyOf(comparisons);
    }

    private static void pair(
            List<SiasnCourse> siasn,
            Map<UUID, Set<LocalCourse>> unpaired,
            Map<Integer, LocalCourse> pairs,
            BiPredicate<SiasnCourse, LocalCourse> isSame) {
        for (SiasnCourse course : siasn) {
            UUID person = course.employeeId();
            if (person == null || pairs.containsKey(course.row())) {
                continue;
            }
            Set<LocalCourse> theirs = unpaired.getOrDefault(person, Set.of());
            Optional<LocalCourse> found =
                    theirs.stream().filter(one -> isSame.test(course, one)).findFirst();
            found.ifPresent(one -> {
                theirs.remove(one);
                pairs.put(course.row(), one);
            });
        }
    }

    private static Comparison both(SiasnCourse siasn, LocalCourse local) {
        Optional<Rounding> rounding = RoundingPolicy.between(siasn.wholeJp(), local.exactJp());
        List<Difference> differences = Stream.of(
                        difference("riwayat", siasn.riwayat(), local.riwayat(), siasn.riwayat() == local.riwayat()),
                        difference(
                                "jenisDiklatId", siasn.jenisDiklatId(), local.jenisDiklatId(), sameJenis(siasn, local)),
                        difference("namaKursus", siasn.title(), local.title(), sameTitle(siasn, local)),
                        difference(
                                "nomorSertipikat",
                                siasn.certificateNumber(),
                                local.certificateNumber(),
                                sameNumber(siasn, local)
                                        || CourseWords.number(siasn.certificateNumber()) == null
                                        || CourseWords.number(local.certificateNumber()) == null),
                        difference(
                                "tanggalKursus",
                                SiasnDate.of(siasn.startDate()),
                                SiasnDate.of(local.startDate()),
                                siasn.startDate().equals(local.startDate())),
                        difference(
                                "tanggalSelesaiKursus",
                                SiasnDate.of(siasn.endDate()),
                                SiasnDate.of(local.completionDate()),
                                siasn.endDate().equals(local.completionDate())),
                        difference("jumlahJam", siasn.wholeJp(), local.exactJp(), rounding.isPresent()))
                .flatMap(Optional::stream)
                .toList();
        return new Comparison.Both(siasn, local, differences, rounding.orElse(null));
    }

    private static Optional<Difference> difference(
            String field, @Nullable Object siasn, @Nullable Object local, boolean isSame) {
        return isSame
                ? Optional.empty()
                : Optional.of(new Difference(field, Objects.toString(siasn, ""), Objects.toString(local, "")));
    }

    /** Diklat has kinds of its own in SIASN, and a row may come without. */
    private static boolean sameJenis(SiasnCourse siasn, LocalCourse local) {
        Integer jenis = siasn.jenisDiklatId();
        return jenis == null || siasn.riwayat() == Riwayat.DIKLAT || jenis == local.jenisDiklatId();
    }

    private static boolean sameNumber(SiasnCourse siasn, LocalCourse local) {
        String number = CourseWords.number(siasn.certificateNumber());
        return number != null && number.equals(CourseWords.number(local.certificateNumber()));
    }

    private static boolean sameTitle(SiasnCourse siasn, LocalCourse local) {
        return CourseWords.title(siasn.title()).equals(CourseWords.title(local.title()));
    }

    private static boolean sameDates(SiasnCourse siasn, LocalCourse local) {
        return siasn.startDate().equals(local.startDate()) && siasn.endDate().equals(local.completionDate());
    }
}
