package id.asn.chassis.timetravel;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A date that a register of living civil servants can hold: 1900 to 2199. */
@Documented
@Constraint(validatedBy = CivilDateValidator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface CivilDate {
    String message() default "{id.asn.chassis.CivilDate.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
