package id.asn.traininghours.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.completion.AttendanceMode;
import id.asn.traininghours.completion.ReasonView;
import id.asn.traininghours.completion.Step;
import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.employee.EmploymentKind;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.rule.Jalur;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of the ledger with its frozen context. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LedgerEntry")
public record EntryView(
        UUID entryId,
        UUID completionId,
        EntryKind kind,
        @Nullable UUID reversesEntryId,
        @Nullable UUID adjustsEntryId,

        @Nullable @Schema(description = "The credit that this one takes the place of; on a correction")
        UUID correctsEntryId,

        @Nullable @Schema(description = "Present when the entry was taken back")
        UUID reversedByEntryId,

        UUID employeeId,
        @Schema(examples = "3328") String agencyCode,
        @Nullable String unitCode,
        @Nullable @Schema(examples = "33.28") String regionCode,
        @Nullable UUID positionId,
        @Nullable @Schema(examples = "ADMINISTRATOR") String tier,
        EmploymentKind employmentKind,
        @Schema(examples = "2022") int year,
        @Schema(examples = "2022-05-25") LocalDate completionDate,
        @Schema(examples = "KL07") String formCode,
        Jalur jalur,
        AttendanceMode attendanceMode,
        @Schema(examples = "BPSDM-JATENG") String providerCode,
        boolean providerAccredited,
        Verification verification,
        Jp claimedJp,
        Jp convertedJp,
        Jp creditedJp,
        List<String> competencyCodes,
        @Schema(examples = "PERLAN-10-2018") String ruleSet,
        List<ReasonView> reasons,
        List<Step> steps,

        @Nullable @Schema(description = "Why a person took the entry back; on a reversal")
        String reason,

        String recordedBy,
        Instant recordedAt) {}
