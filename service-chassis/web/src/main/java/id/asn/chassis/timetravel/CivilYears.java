package id.asn.chassis.timetravel;

import java.time.LocalDate;

/** The years that a register of living civil servants can hold. */
public final class CivilYears {

    private CivilYears() {}

    /** Whether it is a date of the years 1900 to 2199. */
    public static boolean hold(LocalDate date) {
        return CivilDateValidator.isCivil(date);
    }
}
