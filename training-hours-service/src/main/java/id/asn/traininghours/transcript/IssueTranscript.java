package id.asn.traininghours.transcript;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.traininghours.employee.KnownEmployee;
import id.asn.traininghours.reading.Period;
import id.asn.traininghours.reading.ReadPerson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Draws a transcript up from the ledger and keeps that it was issued, so that the paper can be checked. */
@ApplicationScoped
public class IssueTranscript {

    private static final int MOST_ENTRIES = 5_000;

    private final ReadPerson readPerson;
    private final RecordedEntries entries;
    private final TranscriptIssues issues;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    IssueTranscript(
            ReadPerson readPerson,
            RecordedEntries entries,
            TranscriptIssues issues,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.readPerson = readPerson;
        this.entries = entries;
        this.issues = issues;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param knownAt absent: as known now
     * @throws id.asn.chassis.web.ProblemException 404 for anybody else's person, 422 for more entries than a paper holds
     */
    IssuedTranscript of(UUID employeeId, Period period, @Nullable Instant knownAt) {
        return readPerson.of(employeeId, employee -> issue(employee, period, knownAt));
    }

    private IssuedTranscript issue(KnownEmployee employee, Period period, @Nullable Instant knownAt) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant known = knownAt == null || knownAt.isAfter(now) ? now : knownAt;
        List<RecordedEntry> recorded = entries.of(employee.employeeId(), period, known, MOST_ENTRIES + 1);
        if (recorded.size() > MOST_ENTRIES) {
            throw Problem.of(TranscriptProblem.TRANSCRIPT_TOO_LONG, MOST_ENTRIES);
        }
        Transcript transcript = Transcript.of(
                employee.employeeId(),
                employee.agencyCode(),
                issues.agencyName(employee.agencyCode()).orElse(null),
                period,
                recorded);
        TranscriptIssue issue = issues.keep(TranscriptIssue.of(
                transcript, new TranscriptIssue.Issuing(now, LocalDate.now(clock), caller.subject(), known), recorded));
        audit.record(
                "TRANSCRIPT_READ",
                "employee",
                employee.employeeId().toString(),
                employee.agencyCode(),
                Map.of("issue", issue.issueId()));
        return new IssuedTranscript(transcript, issue);
    }
}
