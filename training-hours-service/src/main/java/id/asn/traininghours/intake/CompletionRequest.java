package id.asn.traininghours.intake;

import id.asn.traininghours.completion.AttendanceMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One completion as a provider reports it; what it leaves out of form and quantity, the mapping of its course says. */
@SaysWhatWasDone
@Schema(name = "CompletionRequest")
public record CompletionRequest(
        @NotBlank @Size(max = 120) @Schema(
                description = "The provider's own id of the completion; taken once, for ever",
                examples = "BPSDM-2022-0525-001")
        String sourceRecordId,

        @NotNull @Valid EmployeeReference employee,

        @NotBlank @Size(max = 64) @Schema(examples = "BPSDM-JATENG")
        String providerCode,

        @Nullable @Size(min = 1, max = 64) @Schema(examples = "SKJ-2021")
        String programmeCode,

        @Nullable @Size(min = 1, max = 120) @Schema(
                description =
                        "The provider's own id of the course, when it is mapped: fills what the completion leaves out",
                examples = "course-v1:SKJ+2026")
        String courseId,

        @Nullable @Size(min = 1, max = 10) @Schema(
                description = "Form of development, see conversion rules; required without a courseId",
                examples = "KL07")
        String formCode,

        @NotBlank @Size(max = 300) @Schema(examples = "Workshop mentoring administrator")
        String title,

        @NotNull @Schema(examples = "2022-05-24") LocalDate startDate,

        @NotNull @Schema(description = "Completion date; decides rule, year and frozen context", examples = "2022-05-25")
        LocalDate endDate,

        @Nullable @Valid @Schema(description = "Required without a courseId")
        QuantityRequest quantity,

        @Nullable @Schema(defaultValue = "false") Boolean international,
        @NotNull AttendanceMode attendanceMode,

        @Nullable @Size(min = 1, max = 120) @Schema(examples = "893.3/1205/2022")
        String certificateNumber,

        @Nullable @Size(min = 1, max = 200) @Schema(examples = "BPSDM Provinsi Jawa Tengah")
        String certificateIssuer,

        @Nullable @Pattern(regexp = "[0-9a-f]{64}") @Schema(description = "SHA-256 of the evidence file, hexadecimal")
        String evidenceDigest,

        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 40) String> competencyCodes,

        @Nullable @Min(0) @Max(10_000_000) @Schema(description = "Minutes the person was engaged, as the learning system measured them", examples = "430")
        Integer engagedMinutes) {}
