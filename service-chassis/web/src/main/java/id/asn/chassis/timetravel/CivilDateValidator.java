package id.asn.chassis.timetravel;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Keeps dates inside what PostgreSQL and people understand. */
public class CivilDateValidator implements ConstraintValidator<CivilDate, LocalDate> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    @Override
    public boolean isValid(@Nullable LocalDate date, ConstraintValidatorContext context) {
        return date == null || isCivil(date);
    }

    public static boolean isCivil(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }
}
