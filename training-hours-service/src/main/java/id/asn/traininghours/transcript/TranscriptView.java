package id.asn.traininghours.transcript;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person's completed hours by year, as issued. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Transcript")
public record TranscriptView(
        UUID employeeId,

        @Schema(description = "The agency that employs the person now", examples = "3328")
        String agencyCode,

        @Nullable String agencyName,
        @Nullable LocalDate from,
        @Nullable LocalDate to,

        @Schema(description = "Entries recorded up to and including it")
        Instant knownAt,

        List<TranscriptYear> years,
        TranscriptSums sums,

        @Schema(description = "Completions that were credited once and taken back", examples = "0")
        long takenBack,

        Issue issue) {

    /** How the transcript can be checked by whoever receives it. */
    @Schema(name = "TranscriptIssue")
    public record Issue(
            @Schema(examples = "7K2M-09QD-XW3F-5T8B") String code,

            @Schema(examples = "/v1/transcript-verifications/7K2M-09QD-XW3F-5T8B")
            String path,

            Instant issuedAt,

            @Schema(description = "SHA-256 over what the transcript says")
            String contentDigest) {}

    static TranscriptView of(IssuedTranscript issued) {
        Transcript transcript = issued.transcript();
        TranscriptIssue issue = issued.issue();
        return new TranscriptView(
                transcript.employeeId(),
                transcript.agencyCode(),
                transcript.agencyName(),
                transcript.period().from(),
                transcript.period().to(),
                issue.knownAt(),
                transcript.years(),
                transcript.sums(),
                transcript.takenBack(),
                new Issue(
                        issue.verificationCode().grouped(),
                        issue.verificationCode().path(),
                        issue.issuedAt(),
                        issue.contentDigest()));
    }
}
