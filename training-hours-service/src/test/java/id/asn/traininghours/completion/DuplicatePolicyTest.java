package id.asn.traininghours.completion;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.traininghours.jp.Jp;
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
    void whatIsAlikeInMostThingsIsSimilarAndTheScoreIsTold() {
        KnownCompletion one = completion("A", "bimtek manajemen talenta", "2022-01-01", "2022-01-02", null, null);
        KnownCompletion other = completion("B", "bimtek manajemen talenta asn", "2022-01-01", "2022-01-02", null, null);
        List<Reason> reasons = DuplicatePolicy.suspicions(one, List.of(other), 65);
        assertThat(reasons).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(HoursProblem.SIMILAR_ACTIVITY);
            assertThat(reason.args()).containsExactly("B", other.completionId().toString(), "75");
        });
        assertThat(DuplicatePolicy.suspicions(one, List.of(other), 76)).isEmpty();
        assertThat(DuplicatePolicy.suspicions(one, List.of(other), DuplicatePolicy.NEVER))
                .isEmpty();
    }

    @Test
    void whatWasReversedOrRejectedHoldsNothingWhatIsHeldDoes() {
        KnownCompletion one = completion("A", "x", "2022-01-01", "2022-01-01", "1|lan", null);
        KnownCompletion other = completion("B", "y", "2023-01-01", "2023-01-01", "1|lan", null);
        assertThat(suspicions(one, other.as(KnownState.REVERSED))).isEmpty();
        assertThat(suspicions(one, other.as(KnownState.REJECTED))).isEmpty();
        assertThat(suspicions(one, other.as(KnownState.HELD))).containsExactly(HoursProblem.DUPLICATE_CERTIFICATE);
    }

    @Test
    void theLikeliestOfSeveralIsNamed() {
        KnownCompletion one = completion("A", "skj", "2022-01-01", "2022-01-03", null, "ff");
        KnownCompletion far = completion("B", "other", "2021-01-01", "2021-01-03", null, "ff");
        KnownCompletion near = completion("C", "skj", "2022-01-01", "2022-01-03", null, "ff");
        assertThat(DuplicatePolicy.suspicions(one, List.of(far, near), 65)
                        .getFirst()
                        .args())
                .containsExactly("C", near.completionId().toString(), "100");
    }

    @Test
    void titlesAreComparedWithoutCasePunctuationAndSpacing() {
        assertThat(ClaimFixture.claim("KL07", id.asn.traininghours.rule.Unit.DAY, "1", false)
                        .titleKey())
                .isEqualTo("workshop mentoring administrator");
    }

    private static List<HoursProblem> suspicions(KnownCompletion candidate, KnownCompletion other) {
        return DuplicatePolicy.suspicions(candidate, List.of(other), 65).stream()
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
                evidence,
                "KL07",
                null,
                Jp.of(10),
                AttendanceMode.ONSITE,
                KnownState.STANDING);
    }
}
