package id.asn.traininghours.entitlement;

import static id.asn.traininghours.entitlement.Accounts.DEFAULTS;
import static id.asn.traininghours.entitlement.Accounts.person;
import static id.asn.traininghours.entitlement.Accounts.pns;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.asn.traininghours.jp.Jp;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Case N06 of the test plan. */
class SmallUnitsTest {

    @Test
    void unitsOfFivePeopleStandAlone() {
        assertThat(SmallUnits.joined(List.of(unit("A", 5), unit("B", 90))))
                .extracting(SmallUnits.Group::unitCode)
                .containsExactly("A", "B");
    }

    @Test
    void aSmallUnitIsJoinedWithTheNextSmallestSoThatNoDifferenceShowsIt() {
        assertThat(SmallUnits.joined(List.of(unit("A", 90), unit("B", 1), unit("C", 7), unit("D", 80))))
                .extracting(
                        SmallUnits.Group::unitCode,
                        SmallUnits.Group::units,
                        one -> one.people().size())
                .containsExactly(tuple("D", 1, 80), tuple("A", 1, 90), tuple(null, 2, 8));
    }

    @Test
    void twoSmallUnitsThatAreTooFewTogetherTakeAThird() {
        assertThat(SmallUnits.joined(List.of(unit("A", 2), unit("B", 2), unit("C", 30), unit("D", 40))))
                .extracting(SmallUnits.Group::units, one -> one.people().size())
                .containsExactly(tuple(1, 40), tuple(3, 34));
    }

    private static SmallUnits.Group unit(String code, int people) {
        return new SmallUnits.Group(
                code,
                1,
                IntStream.range(0, people)
                        .mapToObj(i -> new AgencyPositions.Placed(
                                new Position(
                                        AccountPolicy.legal(person(pns("A", "2010-01-01", null)), 2026, DEFAULTS)
                                                .getFirst(),
                                        Hours.NONE,
                                        List.of()),
                                code,
                                EntitlementStatus.AT_RISK,
                                Jp.of(20)))
                        .toList());
    }
}
