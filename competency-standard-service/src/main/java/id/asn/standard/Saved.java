package id.asn.standard;

import id.asn.chassis.web.Reply;

/** What a synchronising write left behind: the view, its version, and whether it is new. */
public record Saved<V>(V view, long version, boolean created) {

    /** 201 with a location the first time, 200 afterwards; always with the entity tag. */
    public Reply reply(String location) {
        Reply reply = created ? Reply.created(location, view) : Reply.ok(view);
        return reply.etag(version);
    }
}
