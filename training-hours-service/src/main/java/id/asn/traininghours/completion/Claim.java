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
 * @param course what the provider left to the mapping of its course; absent when it named none
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
        @Nullable NamedCourse course,
        @Nullable Integer engagedMinutes) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String SEPARATOR = "\u001f";

    public Claim {
        competencyCodes = List.copyOf(competencyCodes);
    }

    /** The same completion, otherwise where the correction says so. */
    public Claim corrected(Correction correction) {
        return new Claim(
                source,
                employee,
                programmeCode,
                Objects.requireNonNullElse(correction.formCode(), formCode),
                Objects.requireNonNullElse(correction.title(), title),
                Objects.requireNonNullElse(correction.start(), start),
                Objects.requireNonNullElse(correction.end(), end),
                Objects.requireNonNullElse(correction.unit(), unit),
                Objects.requireNonNullElse(correction.amount(), amount),
                international,
                attendanceMode,
                certificate,
                competencyCodes,
                null,
                engagedMinutes);
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

    /** The id of the course it was reported under, in the provider's numbering. */
    public @Nullable String courseId() {
        return course == null ? null : course.courseId();
    }

    /**
     * SHA-256 of the content as it was sent: tells a replay from a source record that was changed, also when the mapping of
     * its course has changed in between.
     */
    public String digest() {
        // What was not said before there was a field for it must digest as it did then.
        String engagement = engagedMinutes == null ? "" : SEPARATOR + "engaged:" + engagedMinutes;
        NamedCourse said =
                course == null ? new NamedCourse("", programmeCode, formCode, unit, amount, competencyCodes) : course;
        String content = Stream.concat(
                        Stream.of(
                                employee.text(),
                                said.programmeCode(),
                                said.formCode(),
                                title,
                                start,
                                end,
                                said.unit(),
                                said.amountText(),
                                international,
                                attendanceMode,
                                certificate.number(),
                                certificate.issuer(),
                                certificate.evidenceDigest(),
                                said.competencyText()),
                        Stream.ofNullable(courseId()))
                .map(part -> Objects.toString(part, ""))
                .collect(Collectors.joining(SEPARATOR, "", engagement));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
