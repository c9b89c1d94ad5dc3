package id.asn.standard.skj;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.standard.LegalBasis;
import id.asn.standard.StandardProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a standard came into force: by whom, by which decree, from when, in whose place, and the digest of what it says. */
@Embeddable
record Enactment(
        @Column String enactedBy,
        @Column String decreeNumber,
        @Column LocalDate decreeDate,
        @Column String decreeTitle,
        @Column(name = "decree_sha256") @Nullable String decreeSha256,
        @Column LocalDate effectiveFrom,
        @Column @Nullable LocalDate enactedTo,
        @Column @Nullable UUID supersedes,
        @Column String digest) {

    private static final String UNSEALED = "";

    static Enactment of(EnactmentRequest request, Period period, Act act) {
        LegalBasis basis = request.legalBasis();
        return new Enactment(
                act.subject(),
                basis.number(),
                basis.date(),
                basis.title(),
                request.signedDecreeSha256(),
                period.from(),
                period.to(),
                request.supersedes(),
                UNSEALED);
    }

    Enactment sealed(String digestOfAll) {
        return new Enactment(
                enactedBy,
                decreeNumber,
                decreeDate,
                decreeTitle,
                decreeSha256,
                effectiveFrom,
                enactedTo,
                supersedes,
                digestOfAll);
    }

    /** @throws ProblemException 422 when the standard is not yet in force on the day of its end */
    void requireBegun(LocalDate end) {
        if (end.isBefore(effectiveFrom)) {
            throw Problem.of(StandardProblem.DATE_BEFORE_IN_FORCE, effectiveFrom)
                    .at("/effectiveFrom");
        }
    }

    LegalBasis legalBasis() {
        return new LegalBasis(decreeNumber, decreeDate, decreeTitle);
    }
}
