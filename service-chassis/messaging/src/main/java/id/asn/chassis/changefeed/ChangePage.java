package id.asn.chassis.changefeed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stretch of the feed.
 *
 * @param cursor where to go on; always given, for the feed has no end
 */
@Schema(name = "ChangePage")
public record ChangePage(
        List<ChangeView> items,

        @Schema(description = "Where to go on, whenever that is: it never expires")
        String cursor,

        @Schema(description = "Whether there is more already")
        boolean more) {}
