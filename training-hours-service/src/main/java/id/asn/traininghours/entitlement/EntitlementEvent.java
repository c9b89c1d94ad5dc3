package id.asn.traininghours.entitlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.employee.EmploymentKind;
import id.asn.traininghours.jp.Jp;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code entitlement.v1}: see contracts/events. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntitlementEvent(
        UUID employeeId,
        String agencyCode,
        @Nullable String unitCode,
        int year,
        EmploymentKind employmentKind,
        Obligation obligation,
        Jp requiredJp,
        Jp verifiedJp,
        Jp unverifiedJp,
        EntitlementStatus status,
        long version) {}
