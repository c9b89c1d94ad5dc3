package id.asn.assessment.recomputation;

import id.asn.assessment.CivilCalendar;
import id.asn.chassis.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The recomputations that are not finished, and what is left of each; everything in the caller's transaction. */
@ApplicationScoped
public class RecomputationQueue {

    /** People a transaction: few enough to give way soon, enough to pay for its statements. */
    private static final int CHUNK = 1_000;

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(5);
    private static final int LONGEST_DOUBLING = 7;

    private final Jdbi jdbi;
    private final CivilCalendar calendar;
    private final RecomputationBell bell;

    RecomputationQueue(Jdbi jdbi, CivilCalendar calendar, RecomputationBell bell) {
        this.jdbi = jdbi;
        this.calendar = calendar;
        this.bell = bell;
    }

    /**
     * Has these people matched anew soon after the commit: one recomputation per agency that employs some of them. Each
     * chunk is in one order, so that two of them cannot block each other.
     *
     * @param requestedBy who asked, when somebody did
     * @return the ids of the recomputations
     */
    public List<UUID> add(RecomputationCause cause, Collection<UUID> employeeIds, @Nullable String requestedBy) {
        List<String> agencies = jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct agency_code from employee where employee_id = any(:ids) order by 1""")
                .bindArray("ids", UUID.class, employeeIds)
                .mapTo(String.class)
                .list());
        List<UUID> added = agencies.stream()
                .map(agency -> add(cause, agency, employeeIds, requestedBy))
                .toList();
        bell.ringAfterCommit();
        return added;
    }

    private UUID add(
            RecomputationCause cause, String agency, Collection<UUID> employeeIds, @Nullable String requestedBy) {
        UUID id = Ids.next();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        with person as (
                            select employee_id, (row_number() over (order by employee_id) - 1) / :chunk as ordinal
                              from employee where employee_id = any(:ids) and agency_code = :agency),
                        head as (
                            insert into recomputation
                                   (recomputation_id, agency_code, cause, requested_by, total, requested_at)
                            select :id, :agency, :cause, :by, count(*), :now from person
                            returning recomputation_id)
                        insert into recomputation_chunk (recomputation_id, ordinal, agency_code, employee_ids, not_before)
                        select head.recomputation_id, person.ordinal, :agency,
                               array_agg(person.employee_id order by person.employee_id), :now
                          from head cross join person
                         group by head.recomputation_id, person.ordinal""")
                .bind("chunk", CHUNK)
                .bindArray("ids", UUID.class, employeeIds)
                .bind("agency", agency)
                .bind("id", id)
                .bind("cause", cause)
                .bind("by", requestedBy)
                .bind("now", calendar.now())
                .execute());
        return id;
    }

    /** A chunk that nobody else works on, held until the end of the transaction, in which it is {@link #done} or stays. */
    public Optional<Chunk> take() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select recomputation_id, ordinal, agency_code, employee_ids
                          from recomputation_chunk
                         where not_before <= :now
                         order by recomputation_id, ordinal
                         limit 1
                           for update skip locked""")
                .bind("now", calendar.now())
                .map((row, context) -> new Chunk(
                        row.getObject("recomputation_id", UUID.class),
                        row.getInt("ordinal"),
                        row.getString("agency_code"),
                        List.of((UUID[]) row.getArray("employee_ids").getArray())))
                .findOne());
    }

    /**
     * Takes the chunk off.
     *
     * @param changed for how many matches something else came out
     * @return whether that was the last one of its recomputation
     */
    public boolean done(Chunk chunk, int changed) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("delete from recomputation_chunk where recomputation_id = :id and ordinal = :ordinal")
                    .bind("id", chunk.recomputationId())
                    .bind("ordinal", chunk.ordinal())
                    .execute();
            return handle.createQuery("""
                            update recomputation
                               set done = done + :people, changed = changed + :changed,
                                   started_at = coalesce(started_at, :now),
                                   finished_at = case when done + :people = total then :now::timestamptz end
                             where recomputation_id = :id
                            returning finished_at is not null""")
                    .bind("people", chunk.employeeIds().size())
                    .bind("changed", changed)
                    .bind("now", calendar.now())
                    .bind("id", chunk.recomputationId())
                    .mapTo(Boolean.class)
                    .one();
        });
    }

    /** Puts a chunk off that could not be done, longer each time; the recomputation stays unfinished, for all to see. */
    public void putOff(Chunk chunk) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update recomputation_chunk
                           set attempts = attempts + 1,
                               not_before = :now::timestamptz + :pause * power(2, least(attempts, :doubling)) * interval '1 second'
                         where recomputation_id = :id and ordinal = :ordinal""")
                .bind("now", calendar.now())
                .bind("pause", SHORTEST_PAUSE.toSeconds())
                .bind("doubling", LONGEST_DOUBLING)
                .bind("id", chunk.recomputationId())
                .bind("ordinal", chunk.ordinal())
                .execute());
    }

    /** Whether some of the agency's people are still to be matched anew. */
    public boolean isOutstanding(String agencyCode) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select 1 from recomputation
                                        where agency_code = :agency and finished_at is null)""")
                .bind("agency", agencyCode)
                .mapTo(Boolean.class)
                .one());
    }

    /** Whether what this cause asked for before is not finished yet, in any agency. */
    public boolean isOutstanding(RecomputationCause cause) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select 1 from recomputation where cause = :cause and finished_at is null)""")
                .bind("cause", cause)
                .mapTo(Boolean.class)
                .one());
    }

    /** Some people of a recomputation. */
    public record Chunk(UUID recomputationId, int ordinal, String agencyCode, List<UUID> employeeIds) {}
}
