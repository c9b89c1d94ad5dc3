package id.asn.standard.employee;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One employment of a person under one contract. Pure.
 *
 * @param to first day no longer employed
 * @param contractTo first day after the contract
 */
record Employment(
        EmploymentKind kind,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate contractFrom,
        @Nullable LocalDate contractTo) {

    static Employment of(EmployeeRequest said) {
        return new Employment(
                said.employmentKind(), said.employedFrom(), said.employedTo(), said.contractFrom(), said.contractTo());
    }

    /**
     * The employments of a person after the portal has said the present one. The same first day means the same employment:
     * a contract that follows the known one renews it, anything else corrects it. Another first day begins a new employment
     * when its kind is another or the known one is over by then; else it corrects the first day of the known one.
     *
     * @param clamp puts dates before the person came to the agency at its start
     */
    static Timeline<Employment> after(Timeline<Employment> known, Employment said, UnaryOperator<LocalDate> clamp) {
        Employment last = known.last();
        if (said.from.equals(last.from)) {
            Timeline<Employment> next = said.renews(last)
                    ? known.from(clamp.apply(said.contractFrom), said)
                    : known.corrected(LocalDate.MAX, said);
            return next.map(one -> one.from.equals(said.from) ? one.endingOn(said.to) : one);
        }
        TreeMap<LocalDate, Employment> earlier = new TreeMap<>(known.starts());
        if (!said.follows(last)) {
            earlier = known.without(one -> one.from.equals(last.from) || !one.from.isBefore(said.from));
        }
        earlier.tailMap(clamp.apply(said.from), true).clear();
        earlier.replaceAll((start, one) -> one.endedBy(said.from));
        earlier.put(clamp.apply(said.from), said);
        return new Timeline<>(earlier);
    }

    /** The employments when the portal says all that came before the present one. */
    static Timeline<Employment> afterAll(
            Timeline<Employment> known, Iterable<Employment> earlier, Employment said, UnaryOperator<LocalDate> clamp) {
        TreeMap<LocalDate, Employment> all = new TreeMap<>();
        earlier.forEach(one -> all.put(one.from, one));
        TreeMap<LocalDate, Employment> starts = new TreeMap<>();
        for (Map.Entry<LocalDate, Employment> one : all.entrySet()) {
            LocalDate next = all.higherKey(one.getKey());
            starts.put(clamp.apply(one.getKey()), one.getValue().endedBy(next == null ? said.from : next));
        }
        known.starts().forEach((start, one) -> {
            if (one.from.equals(said.from)) {
                starts.put(start.equals(Timeline.EVER) ? clamp.apply(one.from) : start, one);
            }
        });
        return starts.isEmpty() ? Timeline.always(said) : after(new Timeline<>(starts), said, clamp);
    }

    private boolean renews(Employment last) {
        return contractFrom != null && last.contractTo != null && !contractFrom.isBefore(last.contractTo);
    }

    private boolean follows(Employment last) {
        return from.isAfter(last.from)
                && (kind != last.kind || isOver(last.to) || (last.contractTo != null && isOver(last.contractTo)));
    }

    private boolean isOver(@Nullable LocalDate end) {
        return end != null && !from.isBefore(end);
    }

    private Employment endedBy(LocalDate date) {
        return to == null || to.isAfter(date) ? endingOn(date) : this;
    }

    private Employment endingOn(@Nullable LocalDate end) {
        return new Employment(kind, from, end, contractFrom, contractTo);
    }
}
