package id.asn.standard.impact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many holders go from one category to another, or stay; all moves of a population sum to its holders. */
@Schema(name = "CategoryMove")
public record CategoryMove(
        @Schema(
                description =
                        "Category of JPM, INCOMPLETE without a valid level for everything asked for, NO_STANDARD when the"
                                + " position has none",
                examples = "MS")
        String from,

        @Schema(examples = "MMS") String to,
        int holders) {

    static CategoryMove of(Moved moved, int holders) {
        return new CategoryMove(moved.from(), moved.to(), holders);
    }

    Moved moved() {
        return new Moved(from, to);
    }

    /** From where to where. */
    record Moved(String from, String to) implements Comparable<Moved> {

        @Override
        public int compareTo(Moved other) {
            int first = from.compareTo(other.from);
            return first == 0 ? to.compareTo(other.to) : first;
        }
    }
}
