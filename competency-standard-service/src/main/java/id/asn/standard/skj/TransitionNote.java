package id.asn.standard.skj;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a transition beside what the standard was afterwards.
 *
 * @param contentBefore the content that an edit replaced
 */
record TransitionNote(
        @Nullable String comment,
        List<RowComment> rowComments,
        @Nullable StandardContent contentBefore) {

    static final TransitionNote NONE = new TransitionNote(null, List.of(), null);

    static TransitionNote replacing(StandardContent contentBefore) {
        return new TransitionNote(null, List.of(), contentBefore);
    }

    static TransitionNote saying(String comment, List<RowComment> rowComments) {
        return new TransitionNote(comment, rowComments, null);
    }
}
