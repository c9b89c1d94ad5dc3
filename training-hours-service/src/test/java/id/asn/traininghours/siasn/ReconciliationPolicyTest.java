package id.asn.traininghours.siasn;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.jp.Jp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReconciliationPolicyTest {

    private static final UUID ANI = UUID.fromString("019aa900-1a00-7a01-9a01-0000000000a1");
    private static final UUID BUDI = UUID.fromString("019aa900-1a00-7a01-9a01-0000000000a2");

    @Test
    void theCertificateDecidesAndEveryFieldThatDiffersIsNamed() {
        Comparison only = compare(
                        List.of(siasn(1, ANI, "Penyusunan SKP", "ST/77-2022", "2022-05-23", "2022-05-25", 12)),
                        List.of(local(
                                1, ANI, "Penyusunan Sasaran Kinerja", "st 77/2022", "2022-05-24", "2022-05-25", "10")))
                .getFirst();
        assertThat(only.state()).isEqualTo(ReconciliationState.CONFLICT);
        assertThat(((Comparison.Both) only).differences())
                .extracting(Difference::field)
                .containsExactly("namaKursus", "tanggalKursus", "jumlahJam");
    }

    @Test
    void withoutACertificateTitleAndDatesDecide() {
        List<Comparison> comparisons = compare(
                List.of(
                        siasn(1, ANI, "  penyusunan   S.K.P. ", null, "2022-05-24", "2022-05-25", 10),
                        siasn(2, ANI, "Penyusunan SKP", "-", "2023-05-24", "2023-05-25", 10)),
                List.of(local(1, ANI, "Penyusunan S K P", "ST/77/2022", "2022-05-24", "2022-05-25", "10")));
        assertThat(comparisons)
                .extracting(Comparison::state)
                .containsExactly(ReconciliationState.MATCHED, ReconciliationState.SIASN_ONLY);
    }

    @Test
    void wholeHourRoundingIsNoConflictAndIsExplained() {
        Comparison only = compare(
                        List.of(siasn(1, ANI, "Webinar", "W1", "2022-05-24", "2022-05-24", 2)),
                        List.of(local(1, ANI, "Webinar", "W1", "2022-05-24", "2022-05-24", "2.75")))
                .getFirst();
        assertThat(only.state()).isEqualTo(ReconciliationState.MATCHED);
        assertThat(((Comparison.Both) only).rounding()).isEqualTo(Rounding.ROUNDED_DOWN);
    }

    @Test
    void anotherPersonsCertificateIsNoMatch() {
        assertThat(compare(
                        List.of(siasn(1, BUDI, "Webinar", "W1", "2022-05-24", "2022-05-24", 2)),
                        List.of(local(1, ANI, "Webinar", "W1", "2022-05-24", "2022-05-24", "2"))))
                .extracting(Comparison::state)
                .containsExactly(ReconciliationState.SIASN_ONLY, ReconciliationState.LOCAL_ONLY);
    }

    @Test
    void aCourseIsPairedOnceAndTheSameDatesComeFirst() {
        List<Comparison> comparisons = compare(
                List.of(
                        siasn(1, ANI, "Bimtek", "B1", "2022-06-01", "2022-06-02", 8),
                        siasn(2, ANI, "Bimtek", "B1", "2022-05-01", "2022-05-02", 8),
                        siasn(3, ANI, "Bimtek", "B1", "2022-05-01", "2022-05-02", 8)),
                List.of(
                        local(1, ANI, "Bimtek", "B1", "2022-05-01", "2022-05-02", "8"),
                        local(2, ANI, "Bimtek", "B1", "2022-06-01", "2022-06-02", "8")));
        assertThat(comparisons)
                .extracting(Comparison::state)
                .containsExactly(
                        ReconciliationState.MATCHED, ReconciliationState.MATCHED, ReconciliationState.SIASN_ONLY);
    }

    @Test
    void theOrderOfTheLedgerChangesNothing() {
        // Given
        List<LocalCourse> local = new ArrayList<>();
        List<SiasnCourse> siasn = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 1; i <= 60; i++) {
            UUID person = i % 2 == 0 ? ANI : BUDI;
            String day = "2022-05-%02d".formatted(1 + random.nextInt(5));
            String number = random.nextInt(3) == 0 ? null : "N" + random.nextInt(6);
            local.add(local(i, person, "Kursus " + random.nextInt(4), number, day, day, "3"));
            siasn.add(siasn(i, person, "Kursus " + random.nextInt(4), number, day, day, random.nextInt(5)));
        }
        List<Comparison> first = compare(siasn, local);
        // When
        Collections.shuffle(local, random);
        List<Comparison> second = compare(siasn, local);
        // Then
        assertThat(second).isEqualTo(first);
        assertThat(first.stream().filter(one -> !(one instanceof Comparison.LocalOnly)))
                .hasSize(siasn.size());
        assertThat(first.stream().filter(one -> !(one instanceof Comparison.SiasnOnly)))
                .hasSize(local.size());
    }

    private static List<Comparison> compare(List<SiasnCourse> siasn, List<LocalCourse> local) {
        return ReconciliationPolicy.compare(siasn, local, course -> true);
    }

    private static SiasnCourse siasn(
            int row, UUID person, String title, @Nullable String number, String start, String end, int jp) {
        return new SiasnCourse(
                row, person, Riwayat.KURSUS, 4, title, number, LocalDate.parse(start), LocalDate.parse(end), jp);
    }

    private static LocalCourse local(
            int id, UUID person, String title, @Nullable String number, String start, String end, String jp) {
        return new LocalCourse(
                person,
                new UUID(7, id),
                "3328",
                Riwayat.KURSUS,
                4,
                "Workshop",
                "P",
                title,
                number,
                "BPSDM",
                LocalDate.parse(start),
                LocalDate.parse(end),
                Jp.of(jp),
                Jp.ZERO,
                Verification.VERIFIED);
    }
}
