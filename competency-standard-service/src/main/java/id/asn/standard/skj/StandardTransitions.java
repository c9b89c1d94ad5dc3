package id.asn.standard.skj;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What a standard was after each of its steps, so that a reader can see it as it was known then. */
@ApplicationScoped
class StandardTransitions {

    private static final String CONTENT = "content";
    private static final String FORM = "form";

    private final Jdbi jdbi;
    private final ObjectMapper json;

    StandardTransitions(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    void append(String action, String actor, PositionStandard standard, TransitionNote note) {
        StandardView view = standard.view();
        ObjectNode state = json.valueToTree(view);
        state.remove(List.of(CONTENT, FORM));
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into standard_transition
                            (standard_id, version, agency_code, action, actor, recorded_at, status, decree_number,
                             effective_from, effective_to, comment, row_comments, state, content_before)
                        values (:standard, :version, :agency, :action, :actor, :at, :status, :decree, :from, :to, :comment,
                                cast(:rows as jsonb), cast(:state as jsonb), cast(:before as jsonb))
                        """)
                .bind("standard", view.standardId())
                .bind("version", view.version())
                .bind("agency", view.agencyCode())
                .bind("action", action)
                .bind("actor", actor)
                .bind("at", standard.changedAt())
                .bind("status", view.status())
                .bind(
                        "decree",
                        view.legalBasis() == null ? null : view.legalBasis().number())
                .bind("from", view.effectiveFrom())
                .bind("to", view.effectiveTo())
                .bind("comment", note.comment())
                .bind("rows", note.rowComments().isEmpty() ? null : text(note.rowComments()))
                .bind("state", text(state))
                .bind("before", note.contentBefore() == null ? null : text(note.contentBefore()))
                .execute());
    }

    /** The standard as it was known at the instant; empty when nobody had begun it. */
    Optional<StandardView> knownAt(UUID standardId, Instant instant) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select t.state,
                               coalesce((select edited.content_before from standard_transition edited
                                         where edited.standard_id = t.standard_id and edited.version > t.version
                                           and edited.content_before is not null
                                         order by edited.version
                                         limit 1), s.content) as content,
                               case when t.effective_from is not null then s.form end as form
                        from standard_transition t
                        join position_standard s on s.id = t.standard_id
                        where t.standard_id = :standard and t.recorded_at <= :instant
                        order by t.version desc
                        limit 1
                        """)
                .bind("standard", standardId)
                .bind("instant", instant)
                .map((row, context) -> view(row.getString("state"), row.getString(CONTENT), row.getString(FORM)))
                .findOne());
    }

    /** Every step, in order. */
    Page<TransitionView> of(UUID standardId, PageRequest page) {
        List<TransitionView> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        select version, action, actor, recorded_at, status, comment, row_comments, decree_number,
                               effective_from, effective_to, state ->> 'digest' as digest
                        from standard_transition
                        where standard_id = :standard and version > :after
                        order by version
                        limit :rows
                        """)
                .bind("standard", standardId)
                .bind("after", page.cursor().map(StandardTransitions::version).orElse(0L))
                .bind("rows", page.limit() + 1)
                .map((row, context) -> new TransitionView(
                        row.getLong("version"),
                        row.getString("action"),
                        row.getString("actor"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        StandardStatus.valueOf(row.getString("status")),
                        row.getString("comment"),
                        rowComments(row.getString("row_comments")),
                        row.getString("decree_number"),
                        row.getObject("effective_from", LocalDate.class),
                        row.getObject("effective_to", LocalDate.class),
                        row.getString("digest")))
                .list());
        return Page.of(rows, page.limit(), step -> Cursor.of(Long.toString(step.version())));
    }

    private static long version(Cursor cursor) {
        try {
            return Long.parseLong(cursor.part(0));
        } catch (NumberFormatException madeUp) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
    }

    private @Nullable List<RowComment> rowComments(@Nullable String text) {
        try {
            return text == null ? null : List.of(json.readValue(text, RowComment[].class));
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    private StandardView view(String state, String content, @Nullable String form) {
        try {
            ObjectNode view = (ObjectNode) json.readTree(state);
            view.set(CONTENT, json.readTree(content));
            if (form != null) {
                view.set(FORM, json.readTree(form));
            }
            return json.treeToValue(view, StandardView.class);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    private String text(@Nullable Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
