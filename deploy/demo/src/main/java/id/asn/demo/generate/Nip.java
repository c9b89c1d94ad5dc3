package id.asn.demo.generate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/**
 * Makes fictitious NIPs: birth date (8 digits), appointment (6), sex (1), sequence (3). Real sequences are small, so the demo
 * uses 900 and above: a made-up person should not meet a real one.
 */
final class Nip {
    static final int FIRST_SEQUENCE = 900;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    private Nip() {}

    static String ofPns(LocalDate born, YearMonth appointed, Sex sex, int sequence) {
        return compose(born, appointed.format(MONTH), sex, sequence);
    }

    /** @param contract 1 for the first contract, 2 for the second: digits 13 and 14 then read 21 or 22 instead of a month */
    static String ofPppk(LocalDate born, int appointedYear, int contract, Sex sex, int sequence) {
        if (contract < 1 || contract > 9) {
            throw new IllegalArgumentException("A contract is numbered 1 to 9, not " + contract);
        }
        return compose(born, "%04d2%d".formatted(appointedYear, contract), sex, sequence);
    }

    private static String compose(LocalDate born, String appointment, Sex sex, int sequence) {
        if (sequence < 1 || sequence > 999) {
            throw new IllegalArgumentException("A sequence has three digits: " + sequence);
        }
        return born.format(DAY) + appointment + sex.digit + "%03d".formatted(sequence);
    }

    enum Sex {
        MALE(1),
        FEMALE(2);

        private final int digit;

        Sex(int digit) {
            this.digit = digit;
        }
    }
}
