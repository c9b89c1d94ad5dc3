package id.asn.traininghours.transcript;

import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.jp.Jp;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What lines of a transcript come to. */
@Schema(name = "TranscriptSums")
public record TranscriptSums(
        @Schema(examples = "12") int completions,
        Jp claimedJp,
        Jp convertedJp,
        Jp creditedJp,
        Jp verifiedJp,
        Jp unverifiedJp) {

    static TranscriptSums of(List<TranscriptLine> lines) {
        return new TranscriptSums(
                lines.size(),
                sum(lines, TranscriptLine::claimedJp),
                sum(lines, TranscriptLine::convertedJp),
                sum(lines, TranscriptLine::creditedJp),
                sum(lines, line -> creditedAs(Verification.VERIFIED, line)),
                sum(lines, line -> creditedAs(Verification.UNVERIFIED, line)));
    }

    private static Jp creditedAs(Verification verification, TranscriptLine line) {
        return line.verification() == verification ? line.creditedJp() : Jp.ZERO;
    }

    private static Jp sum(List<TranscriptLine> lines, Function<TranscriptLine, Jp> hours) {
        return lines.stream().map(hours).reduce(Jp.ZERO, Jp::plus);
    }
}
