package id.asn.standard.skj;

import java.time.Instant;

/** Who does something, and when. */
record Act(String subject, Instant at) {}
