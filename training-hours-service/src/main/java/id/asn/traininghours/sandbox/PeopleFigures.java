package id.asn.traininghours.sandbox;

import id.asn.traininghours.jp.Jp;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people reach the hours that a civil servant is owed in the year; only verified hours count. */
@Schema(name = "SandboxPeople")
public record PeopleFigures(
        @Schema(description = "The floor of a PNS in the year; PPPK are held against it by practice")
        Jp requiredJp,

        @Schema(description = "With an entry in the year", examples = "87")
        long people,

        @Schema(examples = "30") long belowNow,
        @Schema(examples = "57") long reachedNow,
        @Schema(examples = "34") long belowThen,
        @Schema(examples = "53") long reachedThen,

        @Schema(description = "Reached now, below then", examples = "5")
        long fallBelow,

        @Schema(description = "Below now, reached then", examples = "1")
        long rise) {

    static PeopleFigures none(Jp requiredJp) {
        return new PeopleFigures(requiredJp, 0, 0, 0, 0, 0, 0, 0);
    }

    PeopleFigures with(Jp verifiedNow, Jp verifiedThen) {
        boolean now = !requiredJp.exceeds(verifiedNow);
        boolean then = !requiredJp.exceeds(verifiedThen);
        return new PeopleFigures(
                requiredJp,
                people + 1,
                belowNow + (now ? 0 : 1),
                reachedNow + (now ? 1 : 0),
                belowThen + (then ? 0 : 1),
                reachedThen + (then ? 1 : 0),
                fallBelow + (now && !then ? 1 : 0),
                rise + (!now && then ? 1 : 0));
    }
}
