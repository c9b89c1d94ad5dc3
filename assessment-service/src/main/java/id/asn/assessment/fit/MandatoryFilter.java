package id.asn.assessment.fit;

import id.asn.assessment.qualification.MandatoryState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is listed, by the requirements that are MUTLAK. */
@Schema(
        name = "MandatoryFilter",
        description =
                "MET: every mandatory requirement is met by the register. POSSIBLE: none is unmet; those that only a person "
                        + "can judge stay open. ALL: everyone, with the reasons.")
public enum MandatoryFilter {
    MET,
    POSSIBLE,
    ALL;

    /** Whether somebody in that state is listed. */
    public boolean admits(MandatoryState state) {
        return switch (this) {
            case MET -> state == MandatoryState.MET;
            case POSSIBLE -> state != MandatoryState.UNMET;
            case ALL -> true;
        };
    }
}
