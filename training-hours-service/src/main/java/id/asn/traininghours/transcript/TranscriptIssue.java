package id.asn.traininghours.transcript;

import id.asn.chassis.persistence.Ids;
import id.asn.traininghours.jp.Jp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a transcript was issued: a row of {@code transcript_issue}. */
record TranscriptIssue(
        UUID issueId,
        String code,
        UUID employeeId,
        String agencyCode,
        @Nullable LocalDate fromDate,
        @Nullable LocalDate toDate,
        Instant knownAt,
        LocalDate issuedOn,
        Instant issuedAt,
        String issuedBy,
        String contentDigest,
        int completions,
        Jp claimedJp,
        Jp convertedJp,
        Jp creditedJp,
        Jp verifiedJp,
        Jp unverifiedJp,
        List<UUID> entryIds) {

    static TranscriptIssue of(Transcript transcript, Issuing issuing, List<RecordedEntry> entries) {
        TranscriptSums sums = transcript.sums();
        return new TranscriptIssue(
                Ids.next(),
                VerificationCode.next().letters(),
                transcript.employeeId(),
                transcript.agencyCode(),
                transcript.period().from(),
                transcript.period().to(),
                issuing.knownAt(),
                issuing.on(),
                issuing.at(),
                issuing.by(),
                TranscriptDigest.of(transcript),
                sums.completions(),
                sums.claimedJp(),
                sums.convertedJp(),
                sums.creditedJp(),
                sums.verifiedJp(),
                sums.unverifiedJp(),
                entries.stream().map(RecordedEntry::entryId).toList());
    }

    VerificationCode verificationCode() {
        return new VerificationCode(code);
    }

    /** When, by whom, and as of which recorded instant. */
    record Issuing(Instant at, LocalDate on, String by, Instant knownAt) {}
}
