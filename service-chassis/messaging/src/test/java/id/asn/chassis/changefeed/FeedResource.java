package id.asn.chassis.changefeed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** The feed as a service offers it. */
@Path("/feed")
public class FeedResource {

    private final ChangeFeed feed;

    FeedResource(ChangeFeed feed) {
        this.feed = feed;
    }

    @GET
    @RolesAllowed("feed:read")
    public ChangePage read(@QueryParam("topic") List<String> topics, @Valid @BeanParam ChangeRequest request) {
        return feed.read(topics, request);
    }
}
