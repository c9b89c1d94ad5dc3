package id.asn.standard.position;

import org.jspecify.annotations.Nullable;

/** A position to be taken over: its place in the request, its code, what is said about it, and the version expected. */
record PositionDraft(
        int index,
        String code,
        PositionRequest said,
        @Nullable String ifMatch) {}
