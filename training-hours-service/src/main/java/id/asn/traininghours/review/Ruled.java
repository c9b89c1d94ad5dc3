package id.asn.traininghours.review;

import id.asn.traininghours.ledger.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What a ruling came to.
 *
 * @param credited what the credit path said; absent where nothing was to be credited
 */
public record Ruled(ReviewDecision decision, @Nullable Decision credited) {}
