package id.asn.traininghours.transcript;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** SHA-256 over everything that a transcript says; two papers of the same digest say the same. */
final class TranscriptDigest {

    private static final String END_OF_FIELD = "\u001f";
    private static final String END_OF_LINE = "\u001e";

    private TranscriptDigest() {}

    static String of(Transcript transcript) {
        Stream<String> head = Stream.of(record(
                transcript.employeeId(),
                transcript.agencyCode(),
                transcript.agencyName(),
                transcript.period().from(),
                transcript.period().to(),
                transcript.takenBack()));
        Stream<String> lines = transcript.years().stream()
                .flatMap(year -> year.lines().stream())
                .map(line -> record(
                        line.completionId(),
                        line.entryId(),
                        line.agencyCode(),
                        line.formCode(),
                        line.formName(),
                        line.title(),
                        line.certificateNumber(),
                        line.providerCode(),
                        line.providerName(),
                        line.startDate(),
                        line.completionDate(),
                        line.claimedJp(),
                        line.convertedJp(),
                        line.creditedJp(),
                        line.verification(),
                        line.sealedOn()));
        return sha256(Stream.concat(head, lines).collect(Collectors.joining(END_OF_LINE)));
    }

    private static String record(@Nullable Object... fields) {
        StringJoiner text = new StringJoiner(END_OF_FIELD);
        for (Object field : fields) {
            text.add(Objects.toString(field, ""));
        }
        return text.toString();
    }

    private static String sha256(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
