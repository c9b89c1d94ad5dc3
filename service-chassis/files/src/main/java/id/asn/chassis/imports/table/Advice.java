package id.asn.chassis.imports.table;

/** What the sender can do about an error; the texts stand in {@code imports.properties}. */
public enum Advice {
    NEAREST,
    LEADING_ZERO,
    DATE_FORMS,
    AS_TEXT,
    ONE_OF,
    SHORTEN,
    FILL_IN,
    WHOLE_NUMBER,
    AMOUNT,
    DIGITS_ONLY,
    REMOVE_ROW,
    KEEP_TOGETHER,
    PASTE_VALUE,
    SEND_AGAIN
}
