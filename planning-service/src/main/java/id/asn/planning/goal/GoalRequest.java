package id.asn.planning.goal;

import id.asn.planning.register.Register;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A goal to record. */
@Schema(name = "GoalRequest", examples = """
                {"level": "RENSTRA", "code": "4.01", "title": "Meningkatnya profesionalisme ASN", "agencyCode": "6407",
                 "parentGoalId": "019aa900-0000-7000-8000-000000000001", "yearFrom": 2019, "yearTo": 2024,
                 "competencyCodes": ["M.7", "T.PD.1"]}
                """)
public record GoalRequest(
        @NotNull GoalLevel level,

        @NotBlank @Size(max = 60) @Schema(description = "The code in the plan itself")
        String code,

        @NotBlank @Size(max = 500) String title,

        @Size(max = 20) @Pattern(regexp = Register.AGENCY_CODE) @Schema(description = "Absent on RPJMN goals only")
        @Nullable String agencyCode,

        @Schema(
                description =
                        "RPJMD hangs under RPJMN, RENSTRA under RPJMD (central agency: RPJMN), PROGRAMME under RENSTRA; absent on RPJMN only")
        @Nullable UUID parentGoalId,

        @NotNull @Min(2000) @Max(2200) @Schema(description = "First year, inside the parent's period")
        Integer yearFrom,

        @NotNull @Min(2000) @Max(2200) @Schema(description = "Last year, inside the parent's period")
        Integer yearTo,

        @NotNull @Size(max = 200) @Schema(description = "Competencies the goal calls for; a need for one of them serves the goal")
        List<@NotBlank @Size(max = 40) String> competencyCodes) {}
