package id.asn.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.assessment.fixture.Schemes;
import id.asn.assessment.rules.AssessmentMethod;
import id.asn.assessment.rules.Purpose;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Case Y05 of the test plan: digests of what was recorded before must never change. */
class ResultDigestTest {

    private static final UUID EMPLOYEE = UUID.fromString("0192f1c0-1111-7aaa-8bbb-000000000001");

    @Test
    void aResultWithoutParticularsHasTheDigestItAlwaysHad() {
        assertThat(result(null, null, null).digest())
                .isEqualTo("ba981f22b15e49a6d218f9f9045f5499c8e9fe2205a0a0ba9becafdb3879c623");
    }

    @Test
    void everyParticularIsPartOfTheContent() {
        List<String> digests = List.of(
                result(null, null, null).digest(),
                result(List.of("LGD"), null, null).digest(),
                result(null, new Potential(new BigDecimal("72.50"), null), null).digest(),
                result(null, new Potential(new BigDecimal("72.51"), null), null).digest(),
                result(null, null, new Narrative("Listens.", null, null)).digest(),
                result(null, null, new Narrative(null, "Listens.", null)).digest());
        assertThat(digests).doesNotHaveDuplicates();
    }

    @Test
    void theOrderInWhichParticularsAreToldIsNone() {
        assertThat(result(List.of("LGD", "BEI"), null, null).digest())
                .isEqualTo(result(List.of("BEI", "LGD"), null, null).digest());
        assertThat(result(null, new Potential(new BigDecimal("72.5"), List.of()), null)
                        .digest())
                .isEqualTo(result(null, new Potential(new BigDecimal("72.50"), null), null)
                        .digest());
    }

    private static AssessmentResult result(
            @Nullable List<String> instruments, @Nullable Potential potential, @Nullable Narrative narrative) {
        AssessmentResultRequest request = new AssessmentResultRequest(
                new EmployeeReference(null, EMPLOYEE),
                "PK-1",
                Purpose.PEMETAAN,
                AssessmentMethod.ASSESSMENT_CENTER,
                "BPSDM-JATENG",
                LocalDate.of(2025, 5, 24),
                List.of(
                        new RatingRequest("M.2", new BigDecimal("3")),
                        new RatingRequest("M.1", new BigDecimal("2.40"))),
                instruments,
                null,
                potential,
                narrative);
        return AssessmentResult.of(request, EMPLOYEE, "6407", Schemes.mapping(), null, Instant.EPOCH, "officer");
    }
}
