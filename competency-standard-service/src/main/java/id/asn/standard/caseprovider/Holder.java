package id.asn.standard.caseprovider;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What holds an object: a standard, or an edition and in it perhaps one competency. */
record Holder(
        @Nullable UUID standardId,
        @Nullable UUID editionId,
        @Nullable String competencyCode) {}
