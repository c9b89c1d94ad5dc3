package id.asn.chassis.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A problem document (RFC 9457) in the language of the caller. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem", description = "Problem document, RFC 9457, in Indonesian or English by Accept-Language")
public record ProblemView(
        @Schema(description = "Page that explains this kind of problem", examples = "/problems/NOT_FOUND")
        String type,

        @Schema(examples = "Not found") String title,

        @Schema(minimum = "400", maximum = "599", examples = "404")
        int status,

        @Schema(examples = "Nothing is here, or it belongs to an agency outside your scope.")
        String detail,

        @Schema(description = "Stable machine-readable code", examples = "NOT_FOUND")
        String code,

        @Nullable @Schema(
                description = "W3C trace id to quote when asking for help",
                examples = "4bf92f3577b34da6a3ce929d0e0e4736")
        String traceId,

        @Schema(maxItems = 5000) List<FieldErrorView> errors) {

    /** One error of the request; {@code pointer} is a JSON pointer or a parameter's name. */
    @Schema(name = "FieldError")
    public record FieldErrorView(
            @Schema(examples = "/ratings/0/level") String pointer,
            @Schema(examples = "VALIDATION") String code,

            @Schema(examples = "must be less than or equal to 5")
            String message) {}
}
