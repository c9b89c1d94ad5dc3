package id.asn.standard.employee;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.chassis.web.FieldProblem;
import id.asn.standard.fixture.Employees;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmployeePolicyTest {

    private static final LocalDate Y2021 = LocalDate.of(2021, 1, 1);
    private static final LocalDate Y2022 = LocalDate.of(2022, 1, 1);
    private static final LocalDate Y2023 = LocalDate.of(2023, 1, 1);

    private final EmployeePolicy policy = new EmployeePolicy(Set.of("P1", "P2"));

    @Test
    void placementsThatFollowEachOtherAndAnActingOneBesideAreFine() {
        // Given
        EmployeeRequest employee = pns(List.of(
                definitive("P2", Y2022, null),
                definitive("P1", Y2021, Y2022),
                new PlacementRequest("P2", PlacementKind.ACTING, Y2021, Y2023)));

        // When
        List<FieldProblem> errors = policy.check(employee);

        // Then
        assertThat(errors).isEmpty();
    }

    @Test
    void aLongPlacementOverlapsEveryLaterOneAndEachIsNamed() {
        // Given
        EmployeeRequest employee = pns(
                List.of(definitive("P1", Y2021, null), definitive("P2", Y2022, Y2023), definitive("P1", Y2023, null)));

        // When
        List<FieldProblem> errors = policy.check(employee);

        // Then
        assertThat(errors)
                .extracting(FieldProblem::pointer)
                .containsExactly("/placements/1/from", "/placements/2/from");
    }

    @Test
    void aPppkNeedsBothContractDatesInOrder() {
        // Given
        EmployeeRequest none = pppk(null, null);
        EmployeeRequest half = pppk(Y2021, null);
        EmployeeRequest backwards = pppk(Y2022, Y2021);

        // When
        List<String> codes = List.of(none, half, backwards, pppk(Y2021, Y2022)).stream()
                .flatMap(employee -> policy.check(employee).stream())
                .map(FieldProblem::code)
                .toList();

        // Then
        assertThat(codes).containsExactly("CONTRACT_REQUIRED", "CONTRACT_REQUIRED", "PERIOD_EMPTY");
    }

    private static PlacementRequest definitive(String position, LocalDate from, @Nullable LocalDate to) {
        return new PlacementRequest(position, PlacementKind.DEFINITIVE, from, to);
    }

    private static EmployeeRequest pns(List<PlacementRequest> placements) {
        return new EmployeeRequest(
                Employees.nip(1, 1),
                "Ani",
                EmploymentKind.PNS,
                EmployeeStatus.AKTIF,
                Y2021,
                null,
                null,
                null,
                placements);
    }

    private static EmployeeRequest pppk(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new EmployeeRequest(
                Employees.nip(1, 1),
                "Ani",
                EmploymentKind.PPPK,
                EmployeeStatus.AKTIF,
                Y2021,
                null,
                from,
                to,
                List.of());
    }
}
