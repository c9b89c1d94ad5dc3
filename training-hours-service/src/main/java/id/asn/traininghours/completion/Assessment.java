package id.asn.traininghours.completion;

import java.util.List;

/**
 * What a claim is worth before it is known what else the person did.
 *
 * @param providerAccredited the institution, on the start date
 * @param remarks flags that do not stop the credit
 */
public record Assessment(
        Conversion conversion, Verification verification, boolean providerAccredited, List<Reason> remarks) {

    public Assessment {
        remarks = List.copyOf(remarks);
    }

    /** The same, of hours that an officer has verified. */
    public Assessment verified() {
        return new Assessment(conversion, Verification.VERIFIED, providerAccredited, remarks);
    }
}
