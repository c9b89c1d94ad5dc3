package id.asn.standard.employee;

import org.jspecify.annotations.Nullable;

/** An employee to be taken over: place in the request, the portal's key, what is said, and the version expected. */
public record EmployeeDraft(
        int index,
        String externalRef,
        EmployeeRequest said,
        @Nullable String ifMatch) {}
