package id.asn.chassis.changefeed;

import id.asn.chassis.web.PageRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Where a reader of the feed stands and how long it is ready to wait; a {@code @BeanParam}. */
public class ChangeRequest extends PageRequest {

    @Min(0) @Max(30) @DefaultValue("0")
    @QueryParam("wait")
    @Parameter(description = "Seconds to wait for a change when there is none yet, 0 to 30")
    int wait;

    Duration patience() {
        return Duration.ofSeconds(wait);
    }
}
