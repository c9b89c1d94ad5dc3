package id.asn.standard.derivation;

import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.standard.skj.CompareStandards;
import id.asn.standard.skj.StandardDiff;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads what an agency was told about the sources of its standards. */
@ApplicationScoped
@UseCase
public class Notices {

    private static final String SELECT = """
            select id as notice_id, agency_code, standard_id, source_id as source_standard_id, source_agency_code, change,
                   successor_id as successor_standard_id, effective_on, recorded_at
            from standard_notice
            """;

    private final Jdbi jdbi;
    private final Caller caller;
    private final PublishedStandards published;
    private final CompareStandards compare;

    Notices(Jdbi jdbi, Caller caller, PublishedStandards published, CompareStandards compare) {
        this.jdbi = jdbi;
        this.caller = caller;
        this.published = published;
        this.compare = compare;
    }

    Page<NoticeView> list(String agencyCode, PageRequest page) {
        caller.requireAgency(agencyCode);
        List<NoticeView> rows = jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                        where agency_code = :agency and (cast(:after as uuid) is null or id > :after)
                        order by id
                        limit :rows
                        """)
                .bind("agency", agencyCode)
                .bind("after", page.cursor().map(cursor -> cursor.uuid(0)).orElse(null))
                .bind("rows", page.limit() + 1)
                .mapTo(NoticeView.class)
                .list());
        return Page.of(rows, page.limit(), notice -> Cursor.of(notice.noticeId().toString()));
    }

    /** @throws ProblemException 404 when the notice is not the caller's, or nothing took the source's place */
    StandardDiff difference(UUID noticeId) {
        NoticeView notice = jdbi.withHandle(handle -> handle.createQuery(SELECT + "where id = :id")
                        .bind("id", noticeId)
                        .mapTo(NoticeView.class)
                        .findOne())
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        caller.requireAgency(notice.agencyCode());
        UUID successor = notice.successorStandardId();
        if (successor == null) {
            throw Problem.of(DerivationProblem.NO_SUCCESSOR);
        }
        return compare.between(
                published(notice.sourceStandardId()).compared(),
                published(successor).compared());
    }

    private PublishedStandardView published(UUID standardId) {
        return published.one(standardId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }
}
