package id.asn.standard.caseprovider;

import java.util.Arrays;
import java.util.Optional;

/** The properties of a document that can be filtered and sorted by, with their columns: no text of a caller reaches SQL. */
enum DocumentField {
    IDENTIFIER("identifier", "identifier", Kind.IDENTIFIER),
    FRAMEWORK_TYPE("frameworkType", "framework_type", Kind.TEXT),
    CASE_VERSION("caseVersion", "case_version", Kind.TEXT),
    CREATOR("creator", "creator", Kind.TEXT),
    TITLE("title", "title", Kind.TEXT),
    LAST_CHANGE("lastChangeDateTime", "last_change", Kind.INSTANT),
    DESCRIPTION("description", "description", Kind.TEXT),
    SUBJECT("subject", "subject", Kind.TEXTS),
    LANGUAGE("language", "language", Kind.TEXT),
    VERSION("version", "version", Kind.TEXT),
    ADOPTION_STATUS("adoptionStatus", "adoption_status", Kind.TEXT),
    STATUS_START("statusStartDate", "status_start_date", Kind.DATE),
    STATUS_END("statusEndDate", "status_end_date", Kind.DATE),
    NOTES("notes", "notes", Kind.TEXT);

    /** What can be asked of a value, and how it is read. */
    enum Kind {
        TEXT,
        TEXTS,
        DATE,
        INSTANT,
        IDENTIFIER
    }

    private final String property;
    private final String column;
    private final Kind kind;

    DocumentField(String property, String column, Kind kind) {
        this.property = property;
        this.column = column;
        this.kind = kind;
    }

    static Optional<DocumentField> of(String property) {
        return Arrays.stream(values())
                .filter(field -> field.property.equals(property))
                .findFirst();
    }

    String column() {
        return column;
    }

    Kind kind() {
        return kind;
    }

    /** What to sort by; texts without regard to case. */
    Optional<String> sortable() {
        return switch (kind) {
            case TEXT -> Optional.of("lower(" + column + ")");
            case DATE, INSTANT, IDENTIFIER -> Optional.of(column);
            case TEXTS -> Optional.empty();
        };
    }
}
