package id.asn.chassis.persistence;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identifiers: time-ordered ones for what is recorded, name-based ones for what is derived. */
public final class Ids {

    private static final UUID NAMESPACE = UUID.fromString("6f1d6d2e-6a52-5d0f-9d4c-3b1f0a7c2f11");

    private Ids() {}

    /** A new UUID of version 7: ordered by time, so that large indexes stay compact. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }

    /** The same UUID of version 5 for the same kind and name, on every machine and for ever. */
    public static UUID named(String kind, String name) {
        return UuidCreator.getNameBasedSha1(NAMESPACE, kind + ":" + name);
    }
}
