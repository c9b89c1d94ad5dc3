package id.asn.standard.employee;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A time in which employment, contract, status and agency stayed the same. */
@Schema(name = "Employment")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmploymentSpan(
        @Schema(examples = "6407") String agencyCode,
        EmploymentKind employmentKind,
        EmployeeStatus status,
        LocalDate employedFrom,
        @Nullable LocalDate employedTo,
        @Nullable LocalDate contractFrom,
        @Nullable LocalDate contractTo,

        @Nullable @Schema(description = "First day; absent since ever")
        LocalDate from,

        @Nullable @Schema(description = "First day after; absent while it holds")
        LocalDate to) {

    /** The same over a longer time. */
    EmploymentSpan until(@Nullable LocalDate end) {
        return new EmploymentSpan(
                agencyCode, employmentKind, status, employedFrom, employedTo, contractFrom, contractTo, from, end);
    }

    boolean saysTheSameAs(EmploymentSpan next) {
        return next.until(null).equals(at(next.from));
    }

    private EmploymentSpan at(@Nullable LocalDate start) {
        return new EmploymentSpan(
                agencyCode, employmentKind, status, employedFrom, employedTo, contractFrom, contractTo, start, null);
    }
}
