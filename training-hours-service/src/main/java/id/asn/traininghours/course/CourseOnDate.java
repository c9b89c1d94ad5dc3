package id.asn.traininghours.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.rule.ConversionRule;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a course is on a day, and what a completion of it would be. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CourseOnDate(
        LocalDate date,
        @Nullable @Schema(examples = "SKJ-2021") String programmeCode,
        @Schema(examples = "NKL03") String formCode,

        @Nullable @Schema(description = "Absent when every completion has to say how much it was")
        CourseQuantity quantity,

        List<String> competencyCodes,

        @Schema(description = "The institution, on the day") boolean providerAccredited,

        @Nullable @Schema(description = "The programme, on the day; absent without a programme")
        Boolean programmeAccredited,

        @Schema(description = "Whether a completion begun on the day verifies itself")
        Verification verification,

        @Nullable @Schema(description = "Rule for completions on the day, with its citation; absent when none is in force")
        ConversionRule rule,

        @Nullable @Schema(description = "Of one completion in Indonesia, before caps")
        CourseConversion national,

        @Nullable @Schema(description = "Of one completion abroad, before caps; absent when the form does not exist abroad")
        CourseConversion international) {}
