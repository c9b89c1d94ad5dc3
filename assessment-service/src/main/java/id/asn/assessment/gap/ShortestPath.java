package id.asn.assessment.gap;

import id.asn.assessment.match.MatchOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fewest levels to raise until a category is reached.
 *
 * @param levels 0 when it is reached already; null when closing every gap does not reach it
 * @param ways how many equally short ways there are; null when they are too many to be counted
 * @param listed some of them, in the order of the standard
 */
public record ShortestPath(
        @Nullable Integer levels, @Nullable Long ways, List<Way> listed) {

    static final ShortestPath NONE_NEEDED = new ShortestPath(0, 0L, List.of());
    static final ShortestPath NOT_BY_CLOSING_GAPS = new ShortestPath(null, 0L, List.of());

    public ShortestPath {
        listed = List.copyOf(listed);
    }

    /** One way, and the match that comes of it. */
    public record Way(List<Raise> raises, MatchOutcome.Complete outcome) {

        public Way {
            raises = List.copyOf(raises);
        }
    }
}
