package id.asn.standard.dictionary;

import id.asn.chassis.web.ProblemType;

/** What the dictionaries refuse and why; the texts stand in {@code problems.properties}. */
public enum DictionaryProblem implements ProblemType {
    EDITION_EXISTS(409),
    EDITION_SAME_DATE(409),
    EDITION_EMPTY(422),
    COMPETENCY_NOT_IN_EDITION(422),
    CORRECTION_CHANGES_NOTHING(422),
    FILE_UNREADABLE(422),
    FILE_HEADER_MISSING(422),
    FILE_WITHOUT_COMPETENCIES(422),
    FIELD_MISSING(422),
    FIELD_TOO_LONG(422),
    GROUP_UNKNOWN(422),
    LEVEL_UNKNOWN(422),
    LEVEL_REPEATED(422),
    TOO_MANY_INDICATORS(422);

    private final int status;

    DictionaryProblem(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public int status() {
        return status;
    }
}
