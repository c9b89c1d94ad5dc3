package id.asn.assessment.match;

import id.asn.assessment.rules.AssessmentMethod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A rating that was known and did not count, and why. */
public record SetAside(
        Reason reason,
        UUID resultId,
        AssessmentMethod method,
        BigDecimal level,
        LocalDate assessedOn,
        LocalDate validUntil) {

    /** Why a rating did not count. */
    public enum Reason {
        /** Another result had taken its place. */
        SUPERSEDED,
        /** Its validity was over. */
        EXPIRED,
        /** The evidence policy does not admit the source for the group of competencies. */
        NOT_ADMITTED,
        /** A source that comes before it in the evidence policy had a valid rating. */
        LOWER_PRECEDENCE,
        /** Of the same rank there was a later assessment. */
        OLDER
    }

    static SetAside of(Reason reason, Rating rating) {
        return new SetAside(
                reason, rating.resultId(), rating.method(), rating.level(), rating.assessedOn(), rating.validUntil());
    }
}
