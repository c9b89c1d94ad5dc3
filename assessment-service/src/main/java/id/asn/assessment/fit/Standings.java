package id.asn.assessment.fit;

import id.asn.chassis.web.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All standings in their order. */
record Standings(List<Standing> ordered) {

    static Standings of(List<Standing> standings) {
        return new Standings(standings.stream().sorted(Standing.ORDER).toList());
    }

    /**
     * Part of the order.
     *
     * @param next cursor of what follows; null at the end
     */
    record Slice(List<Place> places, @Nullable String next) {}

    /** @param rank 1 and up, the same for ties (1, 2, 2, 4); null for those without a JPM, who are not ranked */
    record Place(UUID id, @Nullable Integer rank) {}

    Slice slice(PageRequest page) {
        Optional<Standing> after = page.cursor().map(Standing::at);
        int from = 0;
        while (after.isPresent()
                && from < ordered.size()
                && Standing.ORDER.compare(ordered.get(from), after.get()) <= 0) {
            from++;
        }
        return slice(from, page.limit());
    }

    Slice first(int most) {
        return slice(0, most);
    }

    private Slice slice(int from, int most) {
        int to = Math.min(ordered.size(), from + most);
        List<Place> places = new ArrayList<>();
        int rank = from == 0 ? 0 : rankAt(from - 1);
        for (int i = from; i < to; i++) {
            Standing standing = ordered.get(i);
            rank = i > 0 && standing.tiesWith(ordered.get(i - 1)) ? rank : i + 1;
            places.add(new Place(Objects.requireNonNull(standing.id()), standing.jpm() == null ? null : rank));
        }
        return new Slice(
                places,
                to < ordered.size() && to > from ? ordered.get(to - 1).cursor().encode() : null);
    }

    private int rankAt(int index) {
        int first = index;
        while (first > 0 && ordered.get(first).tiesWith(ordered.get(first - 1))) {
            first--;
        }
        return first + 1;
    }
}
