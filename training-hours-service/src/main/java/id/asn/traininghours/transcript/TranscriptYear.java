package id.asn.traininghours.transcript;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The completions of a calendar year. */
@Schema(name = "TranscriptYear")
public record TranscriptYear(@Schema(examples = "2022") int year, List<TranscriptLine> lines, TranscriptSums sums) {

    static TranscriptYear of(int year, List<TranscriptLine> lines) {
        return new TranscriptYear(year, List.copyOf(lines), TranscriptSums.of(lines));
    }
}
