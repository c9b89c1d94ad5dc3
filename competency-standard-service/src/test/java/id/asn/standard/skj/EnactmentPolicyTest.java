package id.asn.standard.skj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.asn.chassis.web.ProblemException;
import id.asn.standard.LegalBasis;
import id.asn.standard.StandardProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnactmentPolicyTest {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate DECREED = LocalDate.of(2021, 12, 20);
    private static final InForce STANDING =
            new InForce(UUID.randomUUID(), LocalDate.of(2022, 1, 1), null, "800/1", DECREED);

    @Test
    void wherePositionIsFreeNothingNeedsToBeNamed() {
        // Given
        EnactmentRequest request = request(null);

        // When
        ThrowingCallable check = () -> EnactmentPolicy.check(request, null, List.of());

        // Then
        assertThatCode(check).doesNotThrowAnyException();
    }

    @Test
    void theNamedStandardMayStandInTheWayButNoOther() {
        // Given
        InForce other = new InForce(UUID.randomUUID(), LocalDate.of(2025, 1, 1), null, "800/2", DECREED);

        // When
        ThrowingCallable named = () -> EnactmentPolicy.check(request(STANDING.standardId()), null, List.of(STANDING));
        ThrowingCallable alsoAnother =
                () -> EnactmentPolicy.check(request(STANDING.standardId()), null, List.of(STANDING, other));

        // Then
        assertThatCode(named).doesNotThrowAnyException();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(alsoAnother)
                .satisfies(problem -> {
                    assertThat(problem.type()).isEqualTo(StandardProblem.STANDARD_OVERLAP);
                    assertThat(problem.arguments())
                            .containsExactly("800/2", DECREED, new Period(LocalDate.of(2025, 1, 1), null));
                });
    }

    @Test
    void whatACorrectionCorrectsMayStandInItsWay() {
        // Given
        EnactmentRequest request = request(null);

        // When
        ThrowingCallable check = () -> EnactmentPolicy.check(request, STANDING.standardId(), List.of(STANDING));

        // Then
        assertThatCode(check).doesNotThrowAnyException();
    }

    @Test
    void whatIsNotInForceCannotBeSuperseded() {
        // Given
        EnactmentRequest request = request(UUID.randomUUID());

        // When
        ThrowingCallable check = () -> EnactmentPolicy.check(request, null, List.of());

        // Then
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(check)
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(StandardProblem.SUPERSEDES_UNKNOWN));
    }

    private static EnactmentRequest request(@Nullable UUID supersedes) {
        return new EnactmentRequest(new LegalBasis("800/9", FROM, "Keputusan"), FROM, null, supersedes, null);
    }
}
