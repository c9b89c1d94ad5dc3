package id.asn.assessment.proposal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided on a proposal.
 *
 * @param by the employee who decided; null for an officer without an employee's token
 */
record Decision(
        ProposalStatus status,
        DecidedAs as,
        @Nullable UUID by,
        @Nullable String comment,
        Instant at) {}
