package id.asn.chassis.web;

import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The answer of a writing operation, in a form that can be stored and given again. */
public record Reply(
        int status,
        Object body,
        @Nullable String location,
        @Nullable String etag) {

    public static Reply created(String location, Object view) {
        return new Reply(201, view, location, null);
    }

    public static Reply ok(Object view) {
        return new Reply(200, view, null, null);
    }

    public static Reply accepted(String location, Object view) {
        return new Reply(202, view, location, null);
    }

    public Reply etag(long version) {
        return new Reply(status, body, location, ETags.of(version));
    }

    /** The answer without storing it, for operations that are idempotent by nature (PUT). */
    public Response toResponse() {
        return response(body).build();
    }

    Response.ResponseBuilder response(Object entity) {
        Response.ResponseBuilder response = Response.status(status).entity(entity);
        if (location != null) {
            response.header("Location", location);
        }
        if (etag != null) {
            response.header("ETag", etag);
        }
        return response;
    }
}
