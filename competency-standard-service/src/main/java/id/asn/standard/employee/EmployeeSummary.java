package id.asn.standard.employee;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.standard.reference.Tier;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person in a listing; the NIP is only in the person's own view. */
@Schema(name = "EmployeeSummary")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmployeeSummary(
        UUID employeeId,
        @Schema(examples = "SIMPEG-10234") String externalRef,

        @Nullable @Schema(description = "Absent once the identity is erased", examples = "Ani Lestari")
        String name,

        EmploymentKind employmentKind,
        EmployeeStatus status,
        @Nullable @Schema(examples = "BKPSDM-PK") String unitCode,
        @Nullable UUID positionId,
        @Nullable Tier tier) {}
