package id.asn.traininghours.intake;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;

/** Points at each field that is missing, as if it were required by itself. */
public class SaysWhatWasDoneValidator implements ConstraintValidator<SaysWhatWasDone, CompletionRequest> {

    @Override
    public boolean isValid(CompletionRequest request, ConstraintValidatorContext context) {
        List<String> missing = new ArrayList<>();
        if (request.courseId() == null && request.formCode() == null) {
            missing.add("formCode");
        }
        if (request.courseId() == null && request.quantity() == null) {
            missing.add("quantity");
        }
        if (!missing.isEmpty()) {
            context.disableDefaultConstraintViolation();
            missing.forEach(
                    field -> context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                            .addPropertyNode(field)
                            .addConstraintViolation());
        }
        return missing.isEmpty();
    }
}
