package id.asn.assessment.ruledraft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Keeps drafts. */
@ApplicationScoped
class RuleDraftStore {

    private static final String COLUMNS = """
            select draft_id, kind, code, effective_from, content::text as content, status, makers, comment, enacted_by,
                   enacted_at, enacted_version, revision
              from rule_draft
            """;

    private final Jdbi jdbi;

    RuleDraftStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<RuleDraft> find(RuleKind kind, UUID draftId) {
        return one(COLUMNS + " where kind = :kind and draft_id = :id", kind, draftId);
    }

    Optional<RuleDraft> lock(RuleKind kind, UUID draftId) {
        return one(COLUMNS + " where kind = :kind and draft_id = :id for update", kind, draftId);
    }

    private Optional<RuleDraft> one(String sql, RuleKind kind, UUID draftId) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("kind", kind)
                .bind("id", draftId)
                .mapTo(RuleDraft.class)
                .findOne());
    }

    /** In the order in which they were begun. */
    List<RuleDraft> page(RuleKind kind, @Nullable DraftStatus status, UUID after, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + """
                         where kind = :kind and draft_id > :after and (:status::text is null or status = :status)
                         order by draft_id limit :rows""")
                .bind("kind", kind)
                .bind("after", after)
                .bind("status", status)
                .bind("rows", rows)
                .mapTo(RuleDraft.class)
                .list());
    }

    void insert(RuleDraft draft) {
        jdbi.useHandle(handle -> bound(handle.createUpdate("""
                        insert into rule_draft (draft_id, kind, code, effective_from, content, status, makers, revision)
                        values (:id, :kind, :code, :from, :content::jsonb, :status, :makers, :revision)"""), draft)
                .bind("kind", draft.kind())
                .execute());
    }

    void update(RuleDraft draft) {
        jdbi.useHandle(handle -> bound(handle.createUpdate("""
                        update rule_draft
                           set code = :code, effective_from = :from, content = :content::jsonb, status = :status,
                               makers = :makers, comment = :comment, enacted_by = :enactedBy, enacted_at = :enactedAt,
                               enacted_version = :enactedVersion, revision = :revision
                         where draft_id = :id"""), draft)
                .bind("comment", draft.comment())
                .bind("enactedBy", draft.enactedBy())
                .bind("enactedAt", draft.enactedAt())
                .bind("enactedVersion", draft.enactedVersion())
                .execute());
    }

    private static <S extends SqlStatement<S>> S bound(S statement, RuleDraft draft) {
        return statement
                .bind("id", draft.draftId())
                .bind("code", draft.code())
                .bind("from", draft.effectiveFrom())
                .bind("content", draft.content())
                .bind("status", draft.status())
                .bindArray("makers", String.class, draft.makers())
                .bind("revision", draft.revision());
    }
}
