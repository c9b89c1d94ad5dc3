package id.asn.traininghours.review;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewPolicyTest {

    private static final UUID PERSON = UUID.randomUUID();
    private static final CorrectionRequest TITLE = new CorrectionRequest(null, "Title", null, null, null);

    @Test
    void nobodyDecidesOnTheirOwnHours() {
        assertThatThrownBy(() -> ReviewPolicy.requireAnother(item(ReviewState.OPEN), "budi", PERSON))
                .hasMessage("OWN_HOURS");
        assertThatCode(() -> ReviewPolicy.requireAnother(item(ReviewState.OPEN), "budi", UUID.randomUUID()))
                .doesNotThrowAnyException();
        assertThatCode(() -> ReviewPolicy.requireAnother(item(ReviewState.OPEN), "budi", null))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"ani", "lms"})
    void nobodyDecidesOnWhatTheyReportedAtFirstOrAgain(String sender) {
        assertThatThrownBy(() -> ReviewPolicy.requireAnother(item(ReviewState.OPEN), sender, null))
                .hasMessage("OWN_RECORD");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReviewState.class,
            names = {"OPEN", "RETURNED"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatIsDecidedStaysDecided(ReviewState state) {
        assertThatThrownBy(() -> ReviewPolicy.requireUndecided(item(state), 3, Verdict.APPROVE))
                .hasMessage("ALREADY_DECIDED");
    }

    @Test
    void theSecondOfTwoRivalsIsRefused() {
        assertThatThrownBy(() -> ReviewPolicy.requireUndecided(item(ReviewState.OPEN), 2, Verdict.REJECT))
                .hasMessage("REVIEW_ITEM_CHANGED");
        assertThatCode(() -> ReviewPolicy.requireUndecided(item(ReviewState.OPEN), 3, Verdict.REJECT))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsReturnedCanBeDecidedWithoutTheSenderButNotReturnedAgain() {
        assertThatCode(() -> ReviewPolicy.requireUndecided(item(ReviewState.RETURNED), 3, Verdict.REJECT))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ReviewPolicy.requireUndecided(item(ReviewState.RETURNED), 3, Verdict.RETURN))
                .hasMessage("ALREADY_DECIDED");
    }

    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            names = {"CORRECT", "REJECT", "RETURN"})
    void everythingButAnApprovalNeedsAReason(Verdict verdict) {
        for (String none : new String[] {null, " "}) {
            assertThatThrownBy(() -> ReviewPolicy.requireComplete(verdict, none, TITLE))
                    .hasMessage("REASON_REQUIRED");
        }
        assertThatCode(() -> ReviewPolicy.requireComplete(Verdict.APPROVE, null, null))
                .doesNotThrowAnyException();
    }

    @Test
    void aCorrectionBelongsToTheVerdictOfThatName() {
        assertThatThrownBy(() -> ReviewPolicy.requireComplete(Verdict.CORRECT, "why", null))
                .hasMessage("CORRECTION_REQUIRED");
        assertThatThrownBy(() -> ReviewPolicy.requireComplete(Verdict.REJECT, "why", TITLE))
                .hasMessage("CORRECTION_UNEXPECTED");
    }

    private static ReviewItem item(ReviewState state) {
        return new ReviewItem(
                UUID.randomUUID(),
                "3328",
                PERSON,
                "U1",
                "BPSDM-JATENG",
                "KL07",
                ReviewKind.HELD,
                state,
                List.of("DUPLICATE_ACTIVITY"),
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                3,
                1,
                List.of("ani", "lms"));
    }
}
