package id.asn.traininghours.history;

import java.time.Instant;

/** What was recorded, by whom and when. */
public record Version<T>(T content, String changedBy, Instant changedAt) {}
