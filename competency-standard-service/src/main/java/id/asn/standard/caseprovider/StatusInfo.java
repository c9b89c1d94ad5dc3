package id.asn.standard.caseprovider;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.asn.chassis.web.ProblemView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How CASE tells that a request failed. */
@Schema(name = "imsx_StatusInfo")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatusInfo(
        @JsonProperty("imsx_codeMajor") @Schema(description = "failure or unsupported", examples = "failure")
        String codeMajor,

        @JsonProperty("imsx_severity") @Schema(examples = "error")
        String severity,

        @JsonProperty("imsx_description") @Schema(description = "In Indonesian or English, by Accept-Language")
        String description,

        @Nullable @JsonProperty("imsx_codeMinor") CodeMinor codeMinor) {

    /** What it concerns. */
    @Schema(name = "imsx_CodeMinor")
    public record CodeMinor(
            @JsonProperty("imsx_codeMinorField") @Schema(minItems = 1)
            List<Field> fields) {}

    /** A parameter and what is wrong with it. */
    @Schema(name = "imsx_CodeMinorField")
    public record Field(
            @JsonProperty("imsx_codeMinorFieldName") @Schema(examples = "sourcedId")
            String name,

            @JsonProperty("imsx_codeMinorFieldValue") @Schema(examples = "unknownobject")
            String value) {}

    static StatusInfo of(ProblemView problem) {
        String value = value(problem);
        if (value == null) {
            return new StatusInfo("unsupported", "error", problem.detail(), null);
        }
        String field = problem.errors().isEmpty()
                ? "request"
                : problem.errors().getFirst().pointer().replaceFirst("^/", "");
        return new StatusInfo("failure", "error", problem.detail(), new CodeMinor(List.of(new Field(field, value))));
    }

    /** The closed list of the binding; absent for what the binding does not know, such as another method than GET. */
    private static @Nullable String value(ProblemView problem) {
        if (problem.code().equals(CaseProblem.CASE_SORT.code())) {
            return "invalid_sort_field";
        }
        if (problem.code().equals(CaseProblem.CASE_IDENTIFIER.code())) {
            return "invalid_uuid";
        }
        return switch (problem.status()) {
            case 400 -> "invalid_selection_field";
            case 401 -> "unauthorised_request";
            case 403 -> "forbidden";
            case 404 -> "unknownobject";
            case 429, 503 -> "server_busy";
            case 500 -> "internal_server_error";
            default -> null;
        };
    }
}
