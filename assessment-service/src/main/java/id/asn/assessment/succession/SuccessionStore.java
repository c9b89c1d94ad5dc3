package id.asn.assessment.succession;

import id.asn.assessment.JsonRows;
import id.asn.assessment.succession.ConfirmationRequest.Successor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Appends and reads lists and confirmations; nothing is ever changed. To be called inside a transaction. */
@ApplicationScoped
class SuccessionStore {

    private static final String LISTS = """
            select l.list_id, l.position_id, l.agency_code, l.purpose, l.as_of, l.basis::text as basis, l.tally::text as tally,
                   l.digest, l.built_at, l.built_by,
                   (select count(*) from succession_candidate c where c.list_id = l.list_id) as listed,
                   exists (select 1 from succession_confirmation f where f.list_id = l.list_id) as confirmed
              from succession_list l
            """;
    private static final String CANDIDATES = """
            select list_id, employee_id, agency_code, rank, tied, inputs::text as inputs, outcome::text as outcome, digest
              from succession_candidate
            """;

    private final Jdbi jdbi;
    private final JsonRows json;

    SuccessionStore(Jdbi jdbi, JsonRows json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    void append(UUID listId, BuiltList list, Instant builtAt, String builtBy) {
        Basis basis = list.basis();
        String agency = basis.position().agencyCode();
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                    insert into succession_list
                           (list_id, position_id, agency_code, purpose, as_of, size, basis, tally, talent_policy_version, digest,
                            built_at, built_by)
                    values (:list, :position, :agency, :purpose, :asOf, :size, :basis::jsonb, :tally::jsonb, :talent, :digest,
                            :at, :by)""")
                    .bind("list", listId)
                    .bind("position", basis.question().positionId())
                    .bind("agency", agency)
                    .bind("purpose", basis.question().purpose())
                    .bind("asOf", basis.asOf())
                    .bind("size", basis.question().size())
                    .bind("basis", json.of(basis))
                    .bind("tally", json.of(list.tally()))
                    .bind("talent", basis.talentPolicyVersion())
                    .bind("digest", list.digest())
                    .bind("at", builtAt)
                    .bind("by", builtBy)
                    .execute();
            handle.createUpdate("""
                    insert into succession_candidate
                           (list_id, employee_id, list_agency_code, agency_code, rank, tied, inputs, outcome, digest)
                    select :list, "employeeId", :agency, "agencyCode", rank, tied, inputs, outcome, digest
                      from jsonb_to_recordset(:rows::jsonb) as r (
                           "employeeId" uuid, "agencyCode" text, rank integer, tied boolean, inputs jsonb, outcome jsonb, digest text)""")
                    .bind("list", listId)
                    .bind("agency", agency)
                    .bind("rows", json.of(list.listed().stream().map(Row::of).toList()))
                    .execute();
        });
    }

    Optional<StoredList> list(UUID listId) {
        return jdbi.withHandle(handle -> handle.createQuery(LISTS + " where l.list_id = :list")
                .bind("list", listId)
                .mapTo(StoredList.class)
                .findOne());
    }

    /** The first built first; those of other agencies, which are seen for an entry, are not among them. */
    List<StoredList> ofPosition(UUID positionId, UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(LISTS + """
                         where l.position_id = :position and agency_in_scope(l.agency_code) and l.list_id > :after
                         order by l.list_id limit :limit""")
                .bind("position", positionId)
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(StoredList.class)
                .list());
    }

    /** In the order of the list. */
    List<StoredCandidate> candidates(UUID listId) {
        return jdbi.withHandle(
                handle -> handle.createQuery(CANDIDATES + " where list_id = :list order by rank, employee_id")
                        .bind("list", listId)
                        .mapTo(StoredCandidate.class)
                        .list());
    }

    /** A person's places in lists, the first built first. */
    List<StoredCandidate> ofEmployee(UUID employeeId, UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(CANDIDATES
                        + " where employee_id = :employee and list_id > :after order by list_id limit :limit")
                .bind("employee", employeeId)
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(StoredCandidate.class)
                .list());
    }

    /** @return whether it is the first confirmation of the list */
    boolean confirm(ConfirmationView confirmation, String agencyCode) {
        return jdbi.withHandle(handle -> {
            int fresh = handle.createUpdate("""
                            insert into succession_confirmation
                                   (confirmation_id, list_id, agency_code, deviation_reason, list_digest, confirmed_at, confirmed_by)
                            values (:id, :list, :agency, :deviation, :digest, :at, :by)
                            on conflict (list_id) do nothing""")
                    .bind("id", confirmation.confirmationId())
                    .bind("list", confirmation.listId())
                    .bind("agency", agencyCode)
                    .bind("deviation", confirmation.deviationReason())
                    .bind("digest", confirmation.listDigest())
                    .bind("at", confirmation.confirmedAt())
                    .bind("by", confirmation.confirmedBy())
                    .execute();
            if (fresh == 1) {
                handle.createUpdate("""
                                insert into succession_successor (list_id, employee_id, list_agency_code, reason)
                                select :list, "employeeId", :agency, reason
                                  from jsonb_to_recordset(:rows::jsonb) as r ("employeeId" uuid, reason text)""")
                        .bind("list", confirmation.listId())
                        .bind("agency", agencyCode)
                        .bind("rows", json.of(confirmation.successors()))
                        .execute();
            }
            return fresh == 1;
        });
    }

    Optional<ConfirmationView> confirmation(UUID listId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select confirmation_id, list_id, deviation_reason, list_digest, confirmed_at, confirmed_by
                          from succession_confirmation where list_id = :list""")
                .bind("list", listId)
                .mapTo(ConfirmationRow.class)
                .findOne()
                .map(row -> row.with(handle.createQuery("""
                                select employee_id, reason from succession_successor where list_id = :list order by employee_id""")
                        .bind("list", listId)
                        .mapTo(Successor.class)
                        .list())));
    }

    /** A row of {@code succession_confirmation}. */
    public record ConfirmationRow(
            UUID confirmationId,
            UUID listId,
            @Nullable String deviationReason,
            String listDigest,
            Instant confirmedAt,
            String confirmedBy) {

        ConfirmationView with(List<Successor> successors) {
            return new ConfirmationView(
                    confirmationId, listId, successors, deviationReason, listDigest, confirmedAt, confirmedBy);
        }
    }

    /** A candidate as a row to append. */
    record Row(
            UUID employeeId, String agencyCode, int rank, boolean tied, Inputs inputs, Outcome outcome, String digest) {

        static Row of(Ranked ranked) {
            Contender contender = ranked.contender();
            return new Row(
                    contender.employeeId(),
                    contender.inputs().candidate().agencyCode(),
                    ranked.rank(),
                    ranked.tied(),
                    contender.inputs(),
                    contender.outcome(),
                    contender.digest());
        }
    }
}
