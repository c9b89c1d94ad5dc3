package id.asn.standard.employee;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person of the register, with the placements of a date. Personal data: every read is in the audit trail. */
@Schema(name = "Employee")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmployeeView(
        UUID employeeId,
        @Schema(examples = "6407") String agencyCode,
        @Schema(examples = "SIMPEG-10234") String externalRef,

        @Nullable @Schema(description = "Absent once the identity is erased", examples = "198503122010011004")
        String nip,

        @Nullable @Schema(description = "Absent once the identity is erased", examples = "Ani Lestari")
        String name,

        EmploymentKind employmentKind,
        EmployeeStatus status,
        LocalDate employedFrom,
        @Nullable LocalDate employedTo,
        @Nullable LocalDate contractFrom,
        @Nullable LocalDate contractTo,
        LocalDate asOf,

        @Nullable @Schema(description = "Unit of the definitive position on that date", examples = "BKPSDM-PK")
        String unitCode,

        @Schema(description = "Placements on that date") List<PlacementSpan> placements,

        @Schema(description = "All NIPs the person has had, in order of time")
        List<IdentifierSpan> identifiers,

        @Schema(description = "Employment, contract and status over time")
        List<EmploymentSpan> employments,

        long version) {}
