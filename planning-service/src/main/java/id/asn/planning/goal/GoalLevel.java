package id.asn.planning.goal;

import id.asn.planning.register.AgencyKind;
import java.util.Optional;

/** The levels of the plans, from the nation down; each hangs under one other level. */
public enum GoalLevel {
    RPJMN,
    RPJMD,
    RENSTRA,
    PROGRAMME;

    /**
     * The level that a goal of this level hangs under: the strategic plan of a central agency serves the national plan
     * directly, that of a regional one the regional plan (PP 11/2017 art. 205). Empty at the top.
     */
    Optional<GoalLevel> parentFor(AgencyKind kind) {
        return switch (this) {
            case RPJMN -> Optional.empty();
            case RPJMD -> Optional.of(RPJMN);
            case RENSTRA -> Optional.of(kind == AgencyKind.CENTRAL ? RPJMN : RPJMD);
            case PROGRAMME -> Optional.of(RENSTRA);
        };
    }

    /** Only regional governments have a regional plan. */
    boolean existsFor(AgencyKind kind) {
        return this != RPJMD || kind != AgencyKind.CENTRAL;
    }
}
