package id.asn.assessment.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Who is above whom, by the positions held on a day; a vacant post passes what it would answer to the next above. */
@ApplicationScoped
public class ReportingLine {

    private final Jdbi jdbi;

    ReportingLine(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Those who hold, definitively or acting, the nearest position above that anybody else holds; nobody when there is none.
     * The line begins at the definitive position of the day.
     *
     * @param formerPosition where the line begins for an employee without a definitive position
     */
    public Set<UUID> superiorsOf(UUID employeeId, UUID formerPosition, LocalDate day) {
        return new HashSet<>(jdbi.withHandle(handle -> handle.createQuery("""
                        select h.employee_id
                          from placement h
                         where h.position_id = nearest_held_above(coalesce(
                                   (select d.position_id from placement d
                                     where d.employee_id = :employee and d.kind = 'DEFINITIVE'
                                       and d.from_date <= :day and (d.to_date is null or d.to_date > :day)
                                     order by d.from_date desc limit 1), :former), :employee, :day)
                           and h.employee_id <> :employee
                           and h.from_date <= :day and (h.to_date is null or h.to_date > :day)""")
                .bind("employee", employeeId)
                .bind("former", formerPosition)
                .bind("day", day)
                .mapTo(UUID.class)
                .list()));
    }
}
