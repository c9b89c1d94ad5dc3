package id.asn.standard.crosswalk;

import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.standard.LegalBasis;
import id.asn.standard.dictionary.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Finds mappings: those that hold, and those that wait for a review or failed it. */
@ApplicationScoped
@UseCase
public class Crosswalks {

    private static final String COLUMNS = """
            select m.id, m.from_dictionary, m.from_competency, m.to_dictionary, m.to_competency, m.relation, m.note,
                   m.decree_number, m.decree_date, m.decree_title, m.status, m.proposed_at, m.reviewed_at,
                   m.review_comment,
            """;

    private final Jdbi jdbi;

    Crosswalks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The accepted ones that hold then, as known then. */
    Page<MappingView> inForce(String from, String to, Moment moment, PageRequest page) {
        List<MappingView> rows = jdbi.withHandle(handle -> handle.createQuery(COLUMNS + """
                               lower(f.effective) as effective_from, upper(f.effective) as effective_to
                        from crosswalk_in_force f
                        join crosswalk_mapping m on m.id = f.mapping_id
                        where m.from_dictionary = :from and m.to_dictionary = :to and f.effective @> :asOf
                          and known_at(f.recorded, cast(:knownAt as timestamptz))
                          and (m.from_competency, m.to_competency) > (:afterFrom, :afterTo)
                        order by m.from_competency, m.to_competency
                        limit :rows
                        """)
                .bind("from", from)
                .bind("to", to)
                .bind("asOf", moment.asOf())
                .bind("knownAt", moment.knownAt())
                .bind("afterFrom", page.cursor().map(cursor -> cursor.part(0)).orElse(""))
                .bind("afterTo", page.cursor().map(cursor -> cursor.part(1)).orElse(""))
                .bind("rows", page.limit() + 1)
                .map(Crosswalks::view)
                .list());
        return Page.of(
                rows, page.limit(), mapping -> Cursor.of(mapping.fromCompetencyCode(), mapping.toCompetencyCode()));
    }

    /** Those of a status, as they are now. */
    Page<MappingView> ofStatus(String from, String to, MappingStatus status, PageRequest page) {
        List<MappingView> rows = jdbi.withHandle(handle -> handle.createQuery(COLUMNS + """
                               m.effective_from, cast(null as date) as effective_to
                        from crosswalk_mapping m
                        where m.from_dictionary = :from and m.to_dictionary = :to and m.status = :status
                          and (cast(:after as uuid) is null or m.id > :after)
                        order by m.id
                        limit :rows
                        """)
                .bind("from", from)
                .bind("to", to)
                .bind("status", status)
                .bind("after", page.cursor().map(cursor -> cursor.uuid(0)).orElse(null))
                .bind("rows", page.limit() + 1)
                .map(Crosswalks::view)
                .list());
        return Page.of(
                rows, page.limit(), mapping -> Cursor.of(mapping.mappingId().toString()));
    }

    /** @throws ProblemException 404 when there is none, or it is a proposal of another agency */
    MappingView one(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + """
                               coalesce(lower(f.effective), m.effective_from) as effective_from,
                               case when f.id is null and m.status = 'ACCEPTED' then m.effective_from
                                    else upper(f.effective) end as effective_to
                        from crosswalk_mapping m
                        left join crosswalk_in_force f on f.mapping_id = m.id and upper_inf(f.recorded)
                        where m.id = :id
                        """)
                .bind("id", id)
                .map(Crosswalks::view)
                .findOne()
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND)));
    }

    private static MappingView view(ResultSet row, StatementContext context) throws SQLException {
        String number = row.getString("decree_number");
        return new MappingView(
                row.getObject("id", UUID.class),
                row.getString("from_dictionary"),
                row.getString("from_competency"),
                row.getString("to_dictionary"),
                row.getString("to_competency"),
                Relation.valueOf(row.getString("relation")),
                row.getString("note"),
                number == null
                        ? null
                        : new LegalBasis(
                                number, row.getObject("decree_date", LocalDate.class), row.getString("decree_title")),
                MappingStatus.valueOf(row.getString("status")),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("effective_to", LocalDate.class),
                Objects.requireNonNull(instant(row, "proposed_at")),
                instant(row, "reviewed_at"),
                row.getString("review_comment"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
