package id.asn.standard.skj;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From which day a standard is no longer in force, as known now, and which version took its place. */
@Embeddable
record Ending(
        @Column @Nullable LocalDate effectiveTo,
        @Column @Nullable UUID supersededBy,
        @Column @Nullable UUID correctedBy) {

    static final Ending OPEN = new Ending(null, null, null);

    /** @throws ProblemException 422 when it is known to end before the day */
    void requireLasting(LocalDate day) {
        if (effectiveTo != null && day.isAfter(effectiveTo)) {
            throw Problem.of(SkjProblem.ENDED_BEFORE, effectiveTo).at("/effectiveFrom");
        }
    }

    Ending at(@Nullable LocalDate end) {
        return new Ending(end, supersededBy, correctedBy);
    }

    Ending superseded(UUID successor, LocalDate end) {
        return new Ending(end, successor, correctedBy);
    }

    Ending corrected(UUID correction, LocalDate beginning) {
        return new Ending(beginning, supersededBy, correction);
    }
}
