package id.asn.standard.skj;

import java.time.Instant;

/** Who does something, and when. */
record Act(String subject, Instant at) {

    /** The same act, recorded no earlier than the instant. */
    Act notBefore(Instant earliest) {
        return at.isBefore(earliest) ? new Act(subject, earliest) : this;
    }
}
