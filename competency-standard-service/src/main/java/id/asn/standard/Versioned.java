package id.asn.standard;

import id.asn.chassis.web.ETags;
import id.asn.chassis.web.Reply;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Answers of reads whose subject has a version. */
public final class Versioned {

    private Versioned() {}

    /** 304 when the caller already holds this version, else the view with its entity tag. */
    public static Response answer(Object view, long version, @Nullable String ifNoneMatch) {
        if (ETags.isFresh(ifNoneMatch, version)) {
            return Response.notModified()
                    .header(HttpHeaders.ETAG, ETags.of(version))
                    .build();
        }
        return Reply.ok(view).etag(version).toResponse();
    }
}
