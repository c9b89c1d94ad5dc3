package id.asn.demo.generate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A made-up employee on one seat of a position. */
record Person(
        String externalRef,
        String nip,
        String name,
        String positionCode,
        String tier,
        boolean pppk,
        LocalDate employedFrom,
        @Nullable LocalDate contractTo,
        LocalDate placedFrom) {

    boolean pns() {
        return !pppk;
    }

    boolean holds(String suffix) {
        return positionCode.endsWith(suffix);
    }
}
