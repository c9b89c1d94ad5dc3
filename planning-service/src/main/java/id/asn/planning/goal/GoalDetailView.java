package id.asn.planning.goal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A goal with the thread it hangs on and what hangs on it. */
@Schema(name = "GoalDetail")
public record GoalDetailView(
        GoalView goal,

        @Schema(description = "From the parent up to the RPJMN")
        List<GoalLink> chain,

        @Schema(description = "The goals directly under it that the caller may see")
        List<GoalLink> children) {}
