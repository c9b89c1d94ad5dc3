package id.asn.assessment.register;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The tiers of the definitive positions of many people, each on a day of its own; to be called inside a use case. */
@ApplicationScoped
public class HeldTiers {

    private final Jdbi jdbi;

    HeldTiers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Without an entry for those who held no definitive position on the day. */
    public Map<PersonDay, String> on(Collection<PersonDay> asked) {
        List<PersonDay> distinct = asked.stream().distinct().toList();
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                        select a.employee_id, a.day, p.tier
                          from unnest(:people, cast(:days as date[])) as a (employee_id, day)
                         cross join lateral
                               (select tier from placement
                                 where employee_id = a.employee_id and kind = 'DEFINITIVE'
                                   and from_date <= a.day and (to_date is null or to_date > a.day)
                                 order by from_date desc limit 1) p""")
                        .bindArray(
                                "people",
                                UUID.class,
                                distinct.stream().map(PersonDay::employeeId).toList())
                        .bindArray(
                                "days",
                                String.class,
                                distinct.stream()
                                        .map(personDay -> personDay.day().toString())
                                        .toList())
                        .mapTo(Held.class)
                        .list())
                .stream()
                .collect(toMap(held -> new PersonDay(held.employeeId(), held.day()), Held::tier));
    }

    /** A person on a day. */
    public record PersonDay(UUID employeeId, LocalDate day) {}

    /** The tier that was held. */
    public record Held(UUID employeeId, LocalDate day, String tier) {}
}
