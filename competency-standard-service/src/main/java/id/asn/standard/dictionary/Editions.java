package id.asn.standard.dictionary;

import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.standard.LegalBasis;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Finds editions: past, present and to come. */
@ApplicationScoped
@UseCase
public class Editions {

    private static final String SELECT = """
            select s.dictionary_code, e.edition, s.name, s.decree_number, s.decree_date, s.decree_title,
                   lower(s.effective) as effective_from, upper(s.effective) as effective_to, s.reason,
                   lower(s.recorded) as recorded_from, upper(s.recorded) as recorded_to,
                   (select count(*) from edition_competency m
                    where m.edition_id = s.edition_id
                      and (m.recorded @> lower(s.recorded))) as competencies
            from dictionary_edition_state s
            join dictionary_edition e on e.id = s.edition_id
            where s.dictionary_code = :dictionary and not isempty(s.recorded)
            """;

    /** No date of the civil service comes before 1900. */
    private static final LocalDate BEFORE_ALL = LocalDate.of(1899, 12, 31);

    private final Jdbi jdbi;

    Editions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By date, as known then. */
    Page<EditionView> list(String dictionaryCode, Optional<Instant> knownAt, PageRequest page) {
        List<EditionView> rows = jdbi.withHandle(handle -> views(handle.createQuery(SELECT + """
                          and known_at(s.recorded, cast(:knownAt as timestamptz))
                          and lower(s.effective) > :after
                        order by s.effective
                        limit :rows
                        """)
                .bind("dictionary", dictionaryCode)
                .bind("knownAt", knownAt.orElse(null))
                .bind("after", page.cursor().map(cursor -> date(cursor.part(0))).orElse(BEFORE_ALL))
                .bind("rows", page.limit() + 1)));
        return Page.of(
                rows, page.limit(), edition -> Cursor.of(edition.effectiveFrom().toString()));
    }

    /** @throws ProblemException 404 when it was not known then */
    EditionView one(String dictionaryCode, String edition, Optional<Instant> knownAt) {
        return find(
                        dictionaryCode,
                        edition,
                        "known_at(s.recorded, cast(:knownAt as timestamptz))",
                        knownAt.orElse(null))
                .stream()
                .findFirst()
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    EditionView known(String dictionaryCode, String edition) {
        return one(dictionaryCode, edition, Optional.empty());
    }

    /** Everything that was ever known of it, the latest first: the corrections with their reasons. */
    List<EditionView> records(String dictionaryCode, String edition) {
        List<EditionView> records = find(dictionaryCode, edition, "true", null);
        if (records.isEmpty()) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
        return records;
    }

    private List<EditionView> find(String dictionaryCode, String edition, String condition, @Nullable Instant knownAt) {
        return jdbi.withHandle(handle -> views(handle.createQuery(SELECT + """
                          and e.edition = :edition and %s
                        order by lower(s.recorded) desc
                        limit 500
                        """.formatted(condition))
                .bind("dictionary", dictionaryCode)
                .bind("edition", edition)
                .bind("knownAt", knownAt)));
    }

    private static LocalDate date(String part) {
        try {
            return LocalDate.parse(part);
        } catch (DateTimeParseException ofAnotherListing) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
    }

    private static List<EditionView> views(Query query) {
        return query.map(Editions::view).list();
    }

    private static EditionView view(ResultSet row, StatementContext context) throws SQLException {
        return new EditionView(
                row.getString("dictionary_code"),
                row.getString("edition"),
                row.getString("name"),
                new LegalBasis(
                        row.getString("decree_number"),
                        row.getObject("decree_date", LocalDate.class),
                        row.getString("decree_title")),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("effective_to", LocalDate.class),
                row.getInt("competencies"),
                Objects.requireNonNull(instant(row, "recorded_from")),
                instant(row, "recorded_to"),
                row.getString("reason"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
