package id.asn.planning.goal;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A goal named from another one or from a need. */
@Schema(name = "GoalLink")
public record GoalLink(UUID goalId, GoalLevel level, String code, String title) {}
