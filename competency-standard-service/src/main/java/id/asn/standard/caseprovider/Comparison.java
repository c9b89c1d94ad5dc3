package id.asn.standard.caseprovider;

import id.asn.chassis.timetravel.CivilDateValidator;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;

/** One comparison of a filter as SQL. Texts are compared without regard to case; what is absent differs from everything. */
final class Comparison {

    private static final Map<String, String> ORDERED =
            Map.of("=", "=", "!=", "is distinct from", ">", ">", ">=", ">=", "<", "<", "<=", "<=");

    private Comparison() {}

    static Condition of(DocumentField field, String operator, String value, String name) {
        return switch (field.kind()) {
            case TEXT -> text(field.column(), operator, value, name);
            case TEXTS -> texts(field.column(), operator, value, name);
            case DATE -> plain(field.column(), operator, date(value), name);
            case INSTANT -> plain(field.column(), operator, instant(value), name);
            case IDENTIFIER -> identifier(field.column(), operator, value, name);
        };
    }

    private static Condition text(String column, String operator, String value, String name) {
        if (operator.equals("~")) {
            return Condition.on("strpos(lower(" + column + "), lower(:" + name + ")) > 0", name, value);
        }
        return Condition.on("lower(" + column + ") " + word(operator) + " lower(:" + name + ")", name, value);
    }

    /** Whether one of several texts is equal, or contains. */
    private static Condition texts(String column, String operator, String value, String name) {
        String some = "exists (select from unnest(" + column + ") one where ";
        return switch (operator) {
            case "~" -> Condition.on(some + "strpos(lower(one), lower(:" + name + ")) > 0)", name, value);
            case "=" -> Condition.on(some + "lower(one) = lower(:" + name + "))", name, value);
            case "!=" -> Condition.on("not " + some + "lower(one) = lower(:" + name + "))", name, value);
            default -> throw Filter.refused();
        };
    }

    private static Condition identifier(String column, String operator, String value, String name) {
        if (!Set.of("=", "!=").contains(operator) || !value.matches(CaseIds.PATTERN)) {
            throw Filter.refused();
        }
        return plain(column, operator, CaseIds.parse(value), name);
    }

    private static Condition plain(String column, String operator, Object value, String name) {
        return Condition.on(column + " " + word(operator) + " :" + name, name, value);
    }

    private static String word(String operator) {
        String word = ORDERED.get(operator);
        if (word == null) {
            throw Filter.refused();
        }
        return word;
    }

    private static LocalDate date(String value) {
        try {
            LocalDate date = LocalDate.parse(value);
            if (CivilDateValidator.isCivil(date)) {
                return date;
            }
        } catch (DateTimeException notADate) {
            // refused below, as a date that nobody means
        }
        throw Filter.refused();
    }

    /** An instant, or a date for its midnight in UTC. */
    private static Instant instant(String value) {
        try {
            if (value.length() > "2026-11-26".length()) {
                Instant instant = OffsetDateTime.parse(value).toInstant();
                if (CivilDateValidator.isCivil(LocalDate.ofInstant(instant, ZoneOffset.UTC))) {
                    return instant;
                }
                throw Filter.refused();
            }
            return date(value).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException notAnInstant) {
            throw Filter.refused();
        }
    }
}
