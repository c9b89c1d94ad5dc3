package id.asn.traininghours.entitlement;

import static id.asn.traininghours.entitlement.Accounts.book;
import static id.asn.traininghours.entitlement.Accounts.surplus;
import static org.assertj.core.api.Assertions.assertThat;

import id.asn.traininghours.jp.Jp;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Cases SWI-1n of the test plan. */
class CarryOverPolicyTest {

    private static final Switches TEN_JP_FOR_TWO_YEARS =
            book(surplus(2028, "10.00", 2)).switches();

    // SWI-10
    @Test
    void nothingIsCarriedWithoutTheSwitch() {
        assertThat(into(2027, reached(2026, "50.00"), TEN_JP_FOR_TWO_YEARS)).isEmpty();
        assertThat(into(2028, reached(2026, "50.00"), Accounts.DEFAULTS.switches()))
                .isEmpty();
    }

    // SWI-11
    @Test
    void theOldestSurplusComesFirstUpToTheAmount() {
        assertThat(into(2028, reached(2026, "24.00", "29.00"), TEN_JP_FOR_TWO_YEARS))
                .containsExactly(new CarriedOver(2026, Jp.of(4)), new CarriedOver(2027, Jp.of(6)));
    }

    // SWI-12
    @Test
    void aSurplusLapsesAfterItsYears() {
        assertThat(into(2029, reached(2026, "28.00", "20.00", "20.00"), TEN_JP_FOR_TWO_YEARS))
                .isEmpty();
        assertThat(into(2029, reached(2026, "20.00", "28.00", "20.00"), TEN_JP_FOR_TWO_YEARS))
                .containsExactly(new CarriedOver(2027, Jp.of(8)));
    }

    // SWI-13
    @Test
    void whatAYearBetweenNeededIsUsedUp() {
        assertThat(into(2029, reached(2026, "20.00", "28.00", "15.00"), TEN_JP_FOR_TWO_YEARS))
                .containsExactly(new CarriedOver(2027, Jp.of(3)));
        assertThat(into(2029, reached(2026, "23.00", "28.00", "15.00"), TEN_JP_FOR_TWO_YEARS))
                .as("the lapsing surplus of 2026 went first")
                .containsExactly(new CarriedOver(2027, Jp.of(6)));
    }

    // SWI-14
    @Test
    void carriedHoursMakeNoSurplusThemselves() {
        assertThat(into(2030, reached(2027, "30.00", "20.00", "20.00"), TEN_JP_FOR_TWO_YEARS))
                .isEmpty();
    }

    private static List<CarriedOver> into(
            int year, SortedMap<Integer, CarryOverPolicy.Floor> earlier, Switches switches) {
        return CarryOverPolicy.into(year, earlier, one -> switches.carryOver(LocalDate.of(one, 1, 1)));
    }

    private static SortedMap<Integer, CarryOverPolicy.Floor> reached(int first, String... verified) {
        SortedMap<Integer, CarryOverPolicy.Floor> floors = new TreeMap<>();
        for (int i = 0; i < verified.length; i++) {
            floors.put(first + i, new CarryOverPolicy.Floor(Jp.of(20), Jp.of(verified[i])));
        }
        return floors;
    }
}
