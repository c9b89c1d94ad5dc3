package id.asn.chassis.bulk;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a batch is to be taken; a {@code @BeanParam}, to be validated with {@code @Valid}. */
public class BatchOptions {

    private static final String ATOMIC = "atomic";

    @QueryParam("mode")
    @DefaultValue("independent")
    @Pattern(regexp = "independent|atomic") @Parameter(
            description = "independent: each item is judged by itself; atomic: all are kept or none",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"independent", "atomic"},
                            defaultValue = "independent"))
    String mode = "independent";

    @QueryParam("validateOnly")
    @DefaultValue("false")
    @Pattern(regexp = "true|false") @Parameter(
            description = "true: says what would become of each item and keeps nothing",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String validateOnly = "false";

    public boolean isAtomic() {
        return ATOMIC.equals(mode);
    }

    /** Whether nothing is to be kept, so that the ids of new things are not worth telling. */
    public boolean isTrial() {
        return Boolean.parseBoolean(validateOnly);
    }

    /** What an idempotency key stands for: the same items taken otherwise are another request. */
    public Object stampedOn(Object request) {
        return isAtomic() ? Map.of("mode", mode, "request", request) : request;
    }
}
