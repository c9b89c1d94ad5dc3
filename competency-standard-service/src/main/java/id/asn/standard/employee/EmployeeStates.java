package id.asn.standard.employee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a person is over time, from what is known and what the portal says now. Pure. */
final class EmployeeStates {

    private final Collection<EmployeeState> known;
    private final @Nullable LocalDate since;
    private final LocalDate today;

    /**
     * @param known the states in the agency
     * @param since first day in the agency, when there was another before
     */
    EmployeeStates(Collection<EmployeeState> known, @Nullable LocalDate since, LocalDate today) {
        this.known = known;
        this.since = since;
        this.today = today;
    }

    /** @return stretches that follow each other without a gap, in order of time */
    List<EmployeeState> after(UUID id, EmployeeRequest said) {
        HistoryRequest history = said.historyOrNone();
        Timeline<Employment> employments = employments(said, history);
        Timeline<String> nips = nips(said, history, employments);
        Timeline<String> names = known.isEmpty()
                ? Timeline.always(said.name())
                : next(timeline(EmployeeState::name), said.name(), history.nameFrom(), LocalDate.MIN);
        Timeline<EmployeeStatus> statuses = statuses(said, history);

        TreeSet<LocalDate> starts = new TreeSet<>(employments.starts().keySet());
        starts.addAll(nips.starts().keySet());
        starts.addAll(names.starts().keySet());
        starts.addAll(statuses.starts().keySet());
        List<EmployeeState> states = new ArrayList<>();
        for (LocalDate start : starts) {
            Employment employment = employments.on(start);
            states.add(new EmployeeState(
                    id,
                    nips.on(start),
                    names.on(start),
                    employment.kind(),
                    statuses.on(start),
                    employment.from(),
                    employment.to(),
                    employment.contractFrom(),
                    employment.contractTo(),
                    start.equals(Timeline.EVER) ? since : start,
                    starts.higher(start)));
        }
        return states;
    }

    private Timeline<Employment> employments(EmployeeRequest said, HistoryRequest history) {
        Timeline<Employment> told =
                known.isEmpty() ? Timeline.always(Employment.of(said)) : timeline(EmployeeState::employment);
        return history.earlierEmployments() == null
                ? Employment.after(told, Employment.of(said), this::clamp)
                : Employment.afterAll(
                        told,
                        history.earlierEmployments().stream()
                                .map(HistoryRequest.EarlierEmployment::employment)
                                .toList(),
                        Employment.of(said),
                        this::clamp);
    }

    /** A NIP that comes with a new employment holds from its first day; any other that differs corrects the known one. */
    private Timeline<String> nips(EmployeeRequest said, HistoryRequest history, Timeline<Employment> employments) {
        if (history.earlierNips() != null) {
            TreeMap<LocalDate, String> earlier = new TreeMap<>();
            history.earlierNips().forEach(one -> earlier.put(one.from(), one.nip()));
            return afterAll(earlier, said.nip(), history.nipFrom());
        }
        if (known.isEmpty()) {
            return Timeline.always(said.nip());
        }
        Timeline<String> told = timeline(EmployeeState::nip);
        boolean begins = known.stream().noneMatch(state -> state.employedFrom().equals(said.employedFrom()))
                && employments.starts().size() > 1;
        LocalDate from = history.nipFrom() == null && begins && !told.last().equals(said.nip())
                ? said.employedFrom()
                : history.nipFrom();
        return next(told, said.nip(), from, LocalDate.MIN);
    }

    private Timeline<EmployeeStatus> statuses(EmployeeRequest said, HistoryRequest history) {
        if (history.earlierStatuses() != null) {
            TreeMap<LocalDate, EmployeeStatus> earlier = new TreeMap<>();
            history.earlierStatuses().forEach(one -> earlier.put(one.from(), one.status()));
            return afterAll(earlier, said.status(), history.statusFrom());
        }
        if (known.isEmpty()) {
            return Timeline.always(said.status());
        }
        boolean left = said.status() == EmployeeStatus.PENSIUN || said.status() == EmployeeStatus.BERHENTI;
        LocalDate when = left && said.employedTo() != null ? said.employedTo() : today;
        return next(timeline(EmployeeState::status), said.status(), history.statusFrom(), when);
    }

    /** @param otherwise when a value that differs holds from, when that is not said; {@code MIN} when it corrects */
    private <V> Timeline<V> next(Timeline<V> told, V value, @Nullable LocalDate from, LocalDate otherwise) {
        if (from != null) {
            return told.from(clamp(from), value);
        }
        if (told.on(today).equals(value)) {
            return told;
        }
        return otherwise.equals(LocalDate.MIN) ? told.corrected(today, value) : told.from(clamp(otherwise), value);
    }

    private <V> Timeline<V> afterAll(SortedMap<LocalDate, V> earlier, V value, @Nullable LocalDate from) {
        TreeMap<LocalDate, V> starts = new TreeMap<>();
        for (Map.Entry<LocalDate, V> one : earlier.entrySet()) {
            starts.put(clamp(one.getKey()), one.getValue());
        }
        starts.put(from == null ? Timeline.EVER : clamp(from), value);
        return new Timeline<>(starts);
    }

    private <V> Timeline<V> timeline(Function<EmployeeState, V> part) {
        TreeMap<LocalDate, V> starts = new TreeMap<>();
        for (EmployeeState state : known) {
            LocalDate from = state.effectiveFrom();
            starts.put(from == null ? Timeline.EVER : clamp(from), part.apply(state));
        }
        return new Timeline<>(starts);
    }

    private LocalDate clamp(LocalDate date) {
        return since != null && !date.isAfter(since) ? Timeline.EVER : date;
    }
}
