package id.asn.traininghours.completion;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.traininghours.problem.HoursProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Cases DUP-nn of the test plan. */
class DuplicatePolicyTest {

    private static final UUID PERSON = UUID.randomUUID();

    @Test
    void theSameCertificateIsSuspectedWhateverItsSpelling() {
        String one = new Certificate("893.3 / 1205", "BPSDM Jateng", null).key();
        String other = new Certificate("893.3/1205", "bpsdm  jateng", null).key();
        assertThat(suspicions(
                        completion("A", "x", "2022-01-01", "2022-01-01", one, null),
                        completion("A", "y", "2023-01-01", "2023-01-01", other, null)))
                .containsExactly(HoursProblem.DUPLICATE_CERTIFICATE);
    }

    @Test
    void theSameNumberOfAnotherIssuerIsAnotherCertificate() {
        assertThat(new Certificate("1", "LAN", null).key()).isNotEqualTo(new Certificate("1", "BKN", null).key());
        assertThat(new Certificate(null, "LAN", null).key()).isNull();
    }

    @Test
    void theSameEvidenceIsSuspected() {
        assertThat(suspicions(
                        completion("A", "x", "2022-01-01", "2022-01-01", null, "ff"),
                        completion("A", "y", "2023-01-01", "2023-01-01", null, "ff")))
                .containsExactly(HoursProblem.DUPLICATE_EVIDENCE);
    }

    @Test
    void theSameTitleOnOverlappingDatesFromAnotherProviderIsSuspected() {
        assertThat(suspicions(
                        completion("A", "skj", "2022-01-01", "2022-01-03", null, null),
                        completion("B", "skj", "2022-01-03", "2022-01-05", null, null)))
                .containsExactly(HoursProblem.DUPLICATE_ACTIVITY);
    }

    @Test
    void anotherBatchOfTheSameCourseIsNoDuplicate() {
        assertThat(suspicions(
                        completion("A", "skj", "2022-01-01", "2022-01-03", null, null),
                        completion("B", "skj", "2022-01-04", "2022-01-05", null, null)))
                .isEmpty();
    }

    @Test
    void theSameProviderMayReportTwoRecordsOfOneDay() {
        assertThat(suspicions(
                        completion("A", "skj", "2022-01-01", "2022-01-03", null, null),
                        completion("A", "skj", "2022-01-01", "2022-01-03", null, null)))
                .isEmpty();
    }

    @Test
    void titlesAreComparedWithoutCasePunctuationAndSpacing() {
        assertThat(ClaimFixture.claim("KL07", id.asn.traininghours.rule.Unit.DAY, "1", false)
                        .titleKey())
                .isEqualTo("workshop mentoring administrator");
    }

    private static List<HoursProblem> suspicions(KnownCompletion candidate, KnownCompletion other) {
        return DuplicatePolicy.suspicions(candidate, List.of(other)).stream()
                .map(Reason::code)
                .toList();
    }

    private static KnownCompletion completion(
            String provider,
            String title,
            String from,
            String to,
            @Nullable String certificate,
            @Nullable String evidence) {
        return new KnownCompletion(
                UUID.randomUUID(),
                PERSON,
                provider,
                title,
                LocalDate.parse(from),
                LocalDate.parse(to),
                certificate,
                evidence);
    }
}
