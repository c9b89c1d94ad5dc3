package id.asn.assessment.fairness;

/** What is to somebody's advantage. */
public enum Selection {
    /** The match reaches the highest category. */
    TOP_CATEGORY(Figure.Kind.MATCH),
    /** The box is one of those out of which successors come. */
    TALENT_POOL(Figure.Kind.BOX),
    /** On a succession list, confirmed or not. */
    LISTED(Figure.Kind.SUCCESSION),
    /** Confirmed by an officer. */
    CONFIRMED(Figure.Kind.SUCCESSION);

    private final Figure.Kind outcome;

    Selection(Figure.Kind outcome) {
        this.outcome = outcome;
    }

    Figure.Kind outcome() {
        return outcome;
    }
}
