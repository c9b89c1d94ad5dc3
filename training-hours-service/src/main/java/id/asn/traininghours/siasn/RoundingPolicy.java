package id.asn.traininghours.siasn;

import id.asn.traininghours.jp.Jp;
import java.util.Optional;

/** Whole hours of SIASN beside exact ones: less than an hour between them is rounding, an hour or more is not. Pure. */
final class RoundingPolicy {

    private RoundingPolicy() {}

    /** Empty when rounding does not explain the difference. */
    static Optional<Rounding> between(int whole, Jp exact) {
        Jp difference = Jp.of(whole).minus(exact);
        Jp distance = difference.isPositive() ? difference : difference.negated();
        if (distance.isZero()) {
            return Optional.of(Rounding.EXACT);
        }
        if (distance.compareTo(Jp.of(1)) >= 0) {
            return Optional.empty();
        }
        return Optional.of(difference.isPositive() ? Rounding.ROUNDED_UP : Rounding.ROUNDED_DOWN);
    }
}
