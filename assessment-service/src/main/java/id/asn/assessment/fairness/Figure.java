package id.asn.assessment.fairness;

/** What is counted within a group. */
record Figure(Kind kind, String value) {

    static final String NOT_PLACED = "NOT_PLACED";
    static final Figure PEOPLE = new Figure(Kind.PEOPLE, "ALL");

    /** NOT_SELECTED is never shown, but known to whoever knows people and selected. */
    enum Kind {
        PEOPLE,
        MATCH,
        BOX,
        SUCCESSION,
        SELECTED,
        NOT_SELECTED
    }

    static Figure selected(Selection selection) {
        return new Figure(Kind.SELECTED, selection.name());
    }

    static Figure notSelected(Selection selection) {
        return new Figure(Kind.NOT_SELECTED, selection.name());
    }
}
