package id.asn.traininghours.transcript;

import id.asn.traininghours.reading.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a transcript says, whenever it is printed.
 *
 * @param agencyCode the agency that employs the person now
 * @param takenBack completions that were credited once and of which nothing stands
 */
record Transcript(
        UUID employeeId,
        String agencyCode,
        @Nullable String agencyName,
        Period period,
        List<TranscriptYear> years,
        TranscriptSums sums,
        long takenBack) {

    static Transcript of(
            UUID employeeId,
            String agencyCode,
            @Nullable String agencyName,
            Period period,
            List<RecordedEntry> entries) {
        List<TranscriptLine> lines = TranscriptPolicy.lines(entries);
        return new Transcript(
                employeeId,
                agencyCode,
                agencyName,
                period,
                TranscriptPolicy.years(lines),
                TranscriptSums.of(lines),
                TranscriptPolicy.takenBack(entries, lines));
    }
}
