package id.asn.traininghours.transcript;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a genuine paper must say, without saying whose it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TranscriptVerification")
public record TranscriptVerificationView(
        @Schema(examples = "7K2M-09QD-XW3F-5T8B") String code,
        boolean genuine,

        @Schema(description = "Whether the ledger still says the same: nothing reversed, nothing added")
        boolean current,

        LocalDate issuedOn,
        Instant issuedAt,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Instant knownAt,

        @Schema(description = "SHA-256 over what the transcript says; printed on the paper")
        String contentDigest,

        @Schema(description = "Ledger entries that the transcript rests on", examples = "14")
        int entries,

        TranscriptSums sums,

        @Schema(description = "Entries of the transcript that were reversed after it was issued", examples = "0")
        long reversedSince,

        @Schema(description = "Entries recorded for its period after it was issued", examples = "0")
        long addedSince) {

    static TranscriptVerificationView of(TranscriptIssue issue, TranscriptIssues.Since since) {
        return new TranscriptVerificationView(
                issue.verificationCode().grouped(),
                true,
                since.reversed() == 0 && since.added() == 0,
                issue.issuedOn(),
                issue.issuedAt(),
                issue.fromDate(),
                issue.toDate(),
                issue.knownAt(),
                issue.contentDigest(),
                issue.entryIds().size(),
                new TranscriptSums(
                        issue.completions(),
                        issue.claimedJp(),
                        issue.convertedJp(),
                        issue.creditedJp(),
                        issue.verifiedJp(),
                        issue.unverifiedJp()),
                since.reversed(),
                since.added());
    }
}
