package id.asn.traininghours.transcript;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Keeps what was issued. */
@ApplicationScoped
class TranscriptIssues {

    private static final String COLUMNS = """
            issue_id, code, employee_id, agency_code, from_date, to_date, known_at, issued_on, issued_at, issued_by,
            content_digest, completions, claimed_jp, converted_jp, credited_jp, verified_jp, unverified_jp, entry_ids
            """;

    private final Jdbi jdbi;

    TranscriptIssues(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @return the issue, or the one of the same content that was issued earlier on the same day */
    TranscriptIssue keep(TranscriptIssue issue) {
        return inserted(issue).orElseGet(() -> sameDay(issue));
    }

    private Optional<TranscriptIssue> inserted(TranscriptIssue issue) {
        return jdbi.withHandle(handle -> handle.createQuery("insert into transcript_issue (" + COLUMNS + """
                        ) values (:issueId, :code, :employeeId, :agencyCode, :fromDate, :toDate, :knownAt, :issuedOn,
                                  :issuedAt, :issuedBy, :contentDigest, :completions, :claimed, :converted, :credited,
                                  :verified, :unverified, :entryIds)
                        on conflict on constraint transcript_issue_same_day do nothing
                        returning
                        """ + COLUMNS)
                .bind("issueId", issue.issueId())
                .bind("code", issue.code())
                .bind("employeeId", issue.employeeId())
                .bind("agencyCode", issue.agencyCode())
                .bind("fromDate", issue.fromDate())
                .bind("toDate", issue.toDate())
                .bind("knownAt", issue.knownAt())
                .bind("issuedOn", issue.issuedOn())
                .bind("issuedAt", issue.issuedAt())
                .bind("issuedBy", issue.issuedBy())
                .bind("contentDigest", issue.contentDigest())
                .bind("completions", issue.completions())
                .bind("claimed", issue.claimedJp().value())
                .bind("converted", issue.convertedJp().value())
                .bind("credited", issue.creditedJp().value())
                .bind("verified", issue.verifiedJp().value())
                .bind("unverified", issue.unverifiedJp().value())
                .bindArray("entryIds", UUID.class, issue.entryIds().toArray())
                .mapTo(TranscriptIssue.class)
                .findOne());
    }

    private TranscriptIssue sameDay(TranscriptIssue issue) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS + """
                        from transcript_issue
                        where employee_id = :employeeId and agency_code = :agencyCode and content_digest = :contentDigest
                          and issued_on = :issuedOn
                        """)
                .bind("employeeId", issue.employeeId())
                .bind("agencyCode", issue.agencyCode())
                .bind("contentDigest", issue.contentDigest())
                .bind("issuedOn", issue.issuedOn())
                .mapTo(TranscriptIssue.class)
                .one());
    }

    Optional<TranscriptIssue> under(VerificationCode code) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select " + COLUMNS + " from transcript_issue where code = :code")
                        .bind("code", code.letters())
                        .mapTo(TranscriptIssue.class)
                        .findOne());
    }

    /** What happened to the person's ledger within the period of a transcript after it was issued. */
    Since since(TranscriptIssue issue) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*) filter (where e.reverses_entry_id = any(:entryIds)) as reversed,
                               count(*) filter (where e.kind <> 'REVERSAL') as added
                        from ledger_entry e
                        where e.employee_id = :employeeId
                          and e.completion_date >= coalesce(:from::date, '-infinity')
                          and e.completion_date <= coalesce(:to::date, 'infinity')
                          and not e.entry_id = any(:entryIds)
                        """)
                .bind("employeeId", issue.employeeId())
                .bind("from", issue.fromDate())
                .bind("to", issue.toDate())
                .bindArray("entryIds", UUID.class, issue.entryIds().toArray())
                .mapTo(Since.class)
                .one());
    }

    /** Entries of the transcript that were reversed, and entries that it does not hold. */
    record Since(long reversed, long added) {}

    /** The name of an agency, as the register told. */
    Optional<String> agencyName(String agencyCode) {
        List<String> names = jdbi.withHandle(handle -> handle.createQuery(
                        "select name from known_agency where agency_code = :agencyCode and name is not null")
                .bind("agencyCode", agencyCode)
                .mapTo(String.class)
                .list());
        return names.stream().findFirst();
    }
}
