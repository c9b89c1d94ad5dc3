package id.asn.traininghours.review;

import static java.util.stream.Collectors.toMap;

import id.asn.traininghours.employee.Employees;
import id.asn.traininghours.employee.KnownEmployee;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Locks people and then their items, in the order in which everybody locks them. */
@ApplicationScoped
public class LockedItems {

    private final ReviewItems items;
    private final Employees employees;

    LockedItems(ReviewItems items, Employees employees) {
        this.items = items;
        this.employees = employees;
    }

    /** Items outside the caller's agencies, and those of people outside them, are not found. */
    public Found lock(Collection<UUID> completionIds) {
        List<UUID> people = items.find(completionIds).values().stream()
                .map(ReviewItem::employeeId)
                .distinct()
                .toList();
        Map<UUID, KnownEmployee> known = employees.lock(List.of(), people).stream()
                .map(Employees.Located::employee)
                .collect(toMap(KnownEmployee::employeeId, employee -> employee));
        return new Found(known, items.lock(completionIds));
    }

    /** What was found, and locked. */
    public record Found(Map<UUID, KnownEmployee> people, Map<UUID, ReviewItem> items) {

        public Optional<ReviewItem> item(UUID completionId) {
            return Optional.ofNullable(items.get(completionId)).filter(item -> people.containsKey(item.employeeId()));
        }
    }
}
