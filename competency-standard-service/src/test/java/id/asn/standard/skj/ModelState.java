package id.asn.standard.skj;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that is known at one instant: every standard, and which is in force when. Immutable. */
record ModelState(Map<String, ModelStandard> standards, List<ModelSpan> spans) {

    static final ModelState EMPTY = new ModelState(Map.of(), List.of());

    Optional<ModelStandard> inForce(String position, LocalDate day) {
        return spans.stream()
                .filter(span -> span.position().equals(position) && span.holdsOn(day))
                .map(span -> get(span.standard()))
                .findFirst();
    }

    Optional<ModelSpan> spanOf(@Nullable String standard) {
        return spans.stream().filter(span -> span.standard().equals(standard)).findFirst();
    }

    List<ModelSpan> meeting(String position, LocalDate from, @Nullable LocalDate to) {
        return spans.stream()
                .filter(span -> span.position().equals(position) && span.meets(from, to))
                .sorted(Comparator.comparing(ModelSpan::from))
                .toList();
    }

    ModelStandard get(String standard) {
        ModelStandard found = standards.get(standard);
        if (found == null) {
            throw new IllegalStateException("no standard " + standard);
        }
        return found;
    }

    ModelState with(ModelStandard standard) {
        Map<String, ModelStandard> next = new LinkedHashMap<>(standards);
        next.put(standard.id(), standard);
        return new ModelState(next, spans);
    }

    ModelState with(ModelSpan span) {
        List<ModelSpan> next = new ArrayList<>(spans);
        next.add(span);
        return new ModelState(standards, next);
    }

    /** The standard is in force on no day from that one on. */
    ModelState ending(String standard, LocalDate end) {
        List<ModelSpan> next = new ArrayList<>();
        for (ModelSpan span : spans) {
            if (!span.standard().equals(standard) || (span.to() != null && !end.isBefore(span.to()))) {
                next.add(span);
            } else if (span.from().isBefore(end)) {
                next.add(new ModelSpan(span.position(), standard, span.from(), end));
            }
        }
        return new ModelState(standards, next);
    }
}
