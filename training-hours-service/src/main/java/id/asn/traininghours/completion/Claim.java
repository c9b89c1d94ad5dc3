package id.asn.traininghours.completion;

import id.asn.traininghours.rule.Unit;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says that somebody completed.
 *
 * @param end inclusive: the completion date, which decides rule, year and frozen context
 * @param amount in {@code unit}, at most two decimals
 * @param engagedMinutes as a learning system measured them
 */
public record Claim(
        SourceRecord source,
        EmployeeKey employee,
        @Nullable String programmeCode,
        String formCode,
        String title,
        LocalDate start,
        LocalDate end,
        Unit unit,
        BigDecimal amount,
        boolean international,
        AttendanceMode attendanceMode,
        Certificate certificate,
        List<String> competencyCodes,
        @Nullable Integer engagedMinutes) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String SEPARATOR = "\u001f";

    public Claim {
        competencyCodes = List.copyOf(competencyCodes);
    }

    /** Days of the range, both ends included. */
    public long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    /** The title without regard to case, punctuation and spacing. */
    public String titleKey() {
        String lower = title.toLowerCase(Locale.ROOT).strip();
        String words = NO_WORD.matcher(lower).replaceAll(" ").strip();
        return words.isEmpty() ? lower : words;
    }

    /** SHA-256 of the content: tells a replay from a source record that was changed. */
    public String digest() {
        // What was not said before there was a field for it must digest as it did then.
        String later = engagedMinutes == null ? "" : SEPARATOR + "engaged:" + engagedMinutes;
        String content = Stream.of(
                        employee.text(),
                        programmeCode,
                        formCode,
                        title,
                        start,
                        end,
                        unit,
                        amount.stripTrailingZeros().toPlainString(),
                        international,
                        attendanceMode,
                        certificate.number(),
                        certificate.issuer(),
                        certificate.evidenceDigest(),
                        String.join(",", competencyCodes))
                .map(part -> Objects.toString(part, ""))
                .collect(Collectors.joining(SEPARATOR, "", later));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
