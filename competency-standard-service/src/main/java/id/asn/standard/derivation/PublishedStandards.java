package id.asn.standard.derivation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.UseCase;
import id.asn.standard.LegalBasis;
import id.asn.standard.skj.StandardContent;
import id.asn.standard.skj.StandardStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Finds enacted standards of all agencies. */
@ApplicationScoped
@UseCase
public class PublishedStandards {

    private final Jdbi jdbi;
    private final ObjectMapper json;

    PublishedStandards(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    Optional<PublishedStandardView> one(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from published_standard where standard_id = :id")
                .bind("id", id)
                .map(this::view)
                .findOne());
    }

    /** Those in force, or to be: what was superseded or revoked is no source. */
    Page<PublishedStandardView> list(
            @Nullable String agency, @Nullable String tier, @Nullable String title, PageRequest page) {
        List<PublishedStandardView> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        select * from published_standard
                        where status = 'ENACTED'
                          and (cast(:agency as text) is null or agency_code = :agency)
                          and (cast(:tier as text) is null or tier_code = :tier)
                          and (cast(:title as text) is null or strpos(lower(title), lower(:title)) > 0)
                          and (cast(:after as uuid) is null or standard_id > :after)
                        order by standard_id
                        limit :rows
                        """)
                .bind("agency", agency)
                .bind("tier", tier)
                .bind("title", title)
                .bind("after", page.cursor().map(cursor -> cursor.uuid(0)).orElse(null))
                .bind("rows", page.limit() + 1)
                .map(this::view)
                .list());
        return Page.of(
                rows, page.limit(), standard -> Cursor.of(standard.standardId().toString()));
    }

    private PublishedStandardView view(ResultSet row, StatementContext context) throws SQLException {
        return new PublishedStandardView(
                row.getObject("standard_id", UUID.class),
                row.getObject("position_id", UUID.class),
                row.getString("agency_code"),
                row.getString("position_code"),
                row.getString("title"),
                row.getString("tier_code"),
                StandardStatus.valueOf(row.getString("status")),
                new LegalBasis(
                        row.getString("decree_number"),
                        row.getObject("decree_date", LocalDate.class),
                        row.getString("decree_title")),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("effective_to", LocalDate.class),
                row.getObject("superseded_by", UUID.class),
                row.getObject("corrected_by", UUID.class),
                content(row.getString("content")),
                row.getLong("version"));
    }

    private StandardContent content(String text) {
        try {
            return json.readValue(text, StandardContent.class);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
