package id.asn.assessment.register;

import static java.util.stream.Collectors.toMap;

import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** Reads the projected register, confined to the caller's agencies. */
@ApplicationScoped
@UseCase
public class EmployeeRegister {

    private final Jdbi jdbi;
    private final Caller caller;

    EmployeeRegister(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when not there, or of an agency outside the caller's scope */
    public KnownEmployee require(UUID employeeId) {
        return Optional.ofNullable(byIds(List.of(employeeId)).get(employeeId))
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    public Map<UUID, KnownEmployee> byIds(Collection<UUID> employeeIds) {
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                        select employee_id, agency_code from employee where employee_id = any(:ids)""")
                        .bindArray("ids", UUID.class, employeeIds)
                        .mapTo(KnownEmployee.class)
                        .list())
                .stream()
                .filter(employee -> caller.agencies().covers(employee.agencyCode()))
                .collect(toMap(KnownEmployee::employeeId, Function.identity()));
    }

    /** The definitive position held on the day. */
    public Optional<HeldPosition> definitivePosition(UUID employeeId, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select position_id, unit_code, tier from placement
                         where employee_id = :id and kind = 'DEFINITIVE'
                           and from_date <= :day and (to_date is null or to_date > :day)
                         order by from_date desc limit 1""")
                .bind("id", employeeId)
                .bind("day", day)
                .mapTo(HeldPosition.class)
                .findOne());
    }

    public boolean hasPosition(UUID positionId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select exists (select 1 from position where position_id = :id)")
                        .bind("id", positionId)
                        .mapTo(Boolean.class)
                        .one());
    }

    /** Those of the codes that some dictionary holds. */
    public Set<String> knownCompetencies(Collection<String> codes) {
        return new HashSet<>(jdbi.withHandle(handle -> handle.createQuery(
                        "select competency_code from competency where competency_code = any(:codes)")
                .bindArray("codes", String.class, codes)
                .mapTo(String.class)
                .list()));
    }

    /** An employee within the caller's agencies. */
    public record KnownEmployee(UUID employeeId, String agencyCode) {}

    /** A position as it is held. */
    public record HeldPosition(UUID positionId, String unitCode, String tier) {}
}
