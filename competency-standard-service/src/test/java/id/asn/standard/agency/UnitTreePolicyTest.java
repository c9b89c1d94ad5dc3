package id.asn.standard.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.asn.chassis.web.FieldProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitTreePolicyTest {

    @Test
    void aForestInAnyOrderIsFine() {
        // Given
        List<UnitRequest> units = List.of(unit("C", "B"), unit("B", "A"), unit("A", null), unit("Z", null));

        // When
        List<FieldProblem> errors = UnitTreePolicy.check(units);

        // Then
        assertThat(errors).isEmpty();
    }

    @Test
    void everyUnitOfACircleIsNamedAndWhatHangsBelowIt() {
        // Given
        List<UnitRequest> units =
                List.of(unit("A", "C"), unit("B", "A"), unit("C", "B"), unit("D", "C"), unit("E", "E"));

        // When
        List<FieldProblem> errors = UnitTreePolicy.check(units);

        // Then
        assertThat(errors)
                .extracting(FieldProblem::code, FieldProblem::pointer)
                .containsExactly(
                        tuple("UNIT_CYCLE", "/units/0/parentUnitCode"),
                        tuple("UNIT_CYCLE", "/units/1/parentUnitCode"),
                        tuple("UNIT_CYCLE", "/units/2/parentUnitCode"),
                        tuple("UNIT_CYCLE", "/units/3/parentUnitCode"),
                        tuple("UNIT_CYCLE", "/units/4/parentUnitCode"));
    }

    @Test
    void anUnknownParentIsReportedOnceAndNotAsACircle() {
        // Given
        List<UnitRequest> units = List.of(unit("A", "NOPE"), unit("B", "A"));

        // When
        List<FieldProblem> errors = UnitTreePolicy.check(units);

        // Then
        assertThat(errors).extracting(FieldProblem::code).containsExactly("UNIT_PARENT_UNKNOWN");
    }

    private static UnitRequest unit(String code, @Nullable String parent) {
        return new UnitRequest(code, "Unit " + code, parent);
    }
}
