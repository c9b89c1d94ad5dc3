package id.asn.traininghours.yearclose;

import id.asn.traininghours.jp.Jp;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sums over entries of every kind. */
@Schema(name = "YearSums")
public record JpSums(@Schema(examples = "153") long entries, Jp creditedJp, Jp verifiedJp, Jp unverifiedJp) {

    JpSums plus(JpSums more) {
        return new JpSums(
                entries + more.entries,
                creditedJp.plus(more.creditedJp),
                verifiedJp.plus(more.verifiedJp),
                unverifiedJp.plus(more.unverifiedJp));
    }
}
