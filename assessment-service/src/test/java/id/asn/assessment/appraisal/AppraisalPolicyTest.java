package id.asn.assessment.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.assessment.AssessmentProblem;
import id.asn.assessment.result.EmployeeReference;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.ProblemType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** U05: what an appraisal must say, in which year, by which predicates. */
class AppraisalPolicyTest {

    private static final EmployeeReference SOMEBODY = new EmployeeReference(null, UUID.randomUUID());

    private final AppraisalPolicy policy = new AppraisalPolicy(
            2026,
            List.of(
                    new DatedPredicate("CUKUP", LocalDate.of(2019, 4, 26), LocalDate.of(2022, 1, 1)),
                    new DatedPredicate("BUTUH_PERBAIKAN", LocalDate.of(2022, 1, 1), null)));

    @Test
    void aScoreAPredicateOrBothAndNeverNothing() {
        assertThat(refusal(2025, "80", null)).isEmpty();
        assertThat(refusal(2025, null, "BUTUH_PERBAIKAN")).isEmpty();
        assertThat(refusal(2025, "0", "BUTUH_PERBAIKAN")).isEmpty();
        assertThat(refusal(2025, null, null)).contains(AppraisalProblem.APPRAISAL_SAYS_NOTHING);
    }

    @Test
    void thisYearAtTheLatest() {
        assertThat(refusal(2026, "80", null)).isEmpty();
        assertThat(refusal(2027, "80", null)).contains(AppraisalProblem.APPRAISAL_IN_FUTURE);
    }

    @Test
    void aYearIsAppraisedByThePredicatesOfItsLastDay() {
        assertThat(refusal(2021, null, "CUKUP")).isEmpty();
        assertThat(refusal(2022, null, "CUKUP")).contains(AppraisalProblem.PREDICATE_NOT_KNOWN);
        assertThat(refusal(2021, null, "BUTUH_PERBAIKAN")).contains(AppraisalProblem.PREDICATE_NOT_KNOWN);
        assertThat(refusal(2022, null, "BUTUH_PERBAIKAN")).isEmpty();
        assertThat(refusal(2018, null, "CUKUP")).contains(AppraisalProblem.PREDICATE_NOT_KNOWN);
        assertThat(refusal(2019, null, "CUKUP")).isEmpty();
    }

    @Test
    void exactlyOneReferenceToThePerson() {
        AppraisalRequest nobody =
                new AppraisalRequest(new EmployeeReference(null, null), "S", "R", 2025, new BigDecimal("80"), null);

        assertThat(typeOf(policy.refusal(nobody))).contains(AssessmentProblem.EMPLOYEE_REFERENCE_AMBIGUOUS);
    }

    @Test
    void anAnnulmentSaysNothing() {
        assertThat(revision(null, null, true)).isEmpty();
        assertThat(revision("80", null, true)).contains(AppraisalProblem.APPRAISAL_ANNULLED_WITH_CONTENT);
        assertThat(revision(null, "BUTUH_PERBAIKAN", true)).contains(AppraisalProblem.APPRAISAL_ANNULLED_WITH_CONTENT);
        assertThat(revision(null, null, false)).contains(AppraisalProblem.APPRAISAL_SAYS_NOTHING);
        assertThat(revision("81", null, false)).isEmpty();
    }

    private Optional<ProblemType> refusal(int year, @Nullable String score, @Nullable String predicate) {
        return typeOf(policy.refusal(new AppraisalRequest(SOMEBODY, "S", "R", year, number(score), predicate)));
    }

    private Optional<ProblemType> revision(@Nullable String score, @Nullable String predicate, boolean annulled) {
        return typeOf(policy.refusal(
                new AppraisalRevisionRequest("R-1", "a reason", number(score), predicate, annulled), 2025));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static Optional<ProblemType> typeOf(Optional<ProblemException> refusal) {
        return refusal.map(ProblemException::type);
    }
}
