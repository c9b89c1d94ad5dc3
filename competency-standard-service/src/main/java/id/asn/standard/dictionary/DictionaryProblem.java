package id.asn.standard.dictionary;

import id.asn.chassis.web.ProblemType;

/** What the dictionaries refuse and why; the texts stand in {@code problems.properties}. */
public enum DictionaryProblem implements ProblemType {
    EDITION_EXISTS(409),
    EDITION_SAME_DATE(409),
    EDITION_EMPTY(422),
    COMPETENCY_NOT_IN_EDITION(422),
    CORRECTION_CHANGES_NOTHING(422);

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
