package id.asn.traininghours.rule;

/** In what a provider counts a completion. */
public enum Unit {
    JP,
    MINUTE,
    DAY,
    SESSION,
    ACTIVITY,
    SEMESTER;

    /** Half a session or a third of an activity does not exist; JP and minutes are divisible. */
    public boolean isCounted() {
        return switch (this) {
            case JP, MINUTE -> false;
            case DAY, SESSION, ACTIVITY, SEMESTER -> true;
        };
    }
}
