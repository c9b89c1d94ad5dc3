package id.asn.traininghours.entitlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.employee.EmploymentKind;
import id.asn.traininghours.jp.Jp;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of the year in which employment, contract, status and agency stayed the same, with the hours completed in it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EmploymentSegment")
public record EmploymentSegment(
        @Schema(examples = "3328") String agencyCode,
        EmploymentKind employmentKind,

        @Nullable @Schema(description = "As the register tells it", examples = "AKTIF")
        String status,

        LocalDate from,

        @Schema(description = "Last day, at the latest that of the period")
        LocalDate to,

        Jp verifiedJp,
        Jp unverifiedJp,

        @Nullable @Schema(description = "First day of the period that these hours count in; absent when it began in another year")
        LocalDate countsFrom) {}
