package id.asn.traininghours.sandbox;

import id.asn.traininghours.jp.Jp;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The three figures that are kept apart, of one entry or of many. */
@Schema(name = "SandboxFigures")
public record Figures(
        @Schema(description = "At face value") Jp claimedJp,
        @Schema(description = "By the conversion rule") Jp convertedJp,
        @Schema(description = "After caps: what counts") Jp creditedJp) {

    static final Figures NONE = new Figures(Jp.ZERO, Jp.ZERO, Jp.ZERO);

    Figures plus(Figures other) {
        return new Figures(
                claimedJp.plus(other.claimedJp),
                convertedJp.plus(other.convertedJp),
                creditedJp.plus(other.creditedJp));
    }
}
