package id.asn.traininghours.intake;

import id.asn.chassis.web.ProblemException;
import id.asn.traininghours.completion.Assessment;
import id.asn.traininghours.completion.Claim;
import id.asn.traininghours.ledger.Decision;
import java.util.UUID;

/** What receiving one claim came to. */
sealed interface Receipt {

    /** New, and decided. */
    record Decided(UUID completionId, Assessment assessment, Decision decision) implements Receipt {}

    /** New, of a person the register has not told of. */
    record Waiting(UUID completionId, Claim claim, Assessment assessment) implements Receipt {}

    /** Received before, with the same content. */
    record Replayed(StoredCompletion stored) implements Receipt {}

    /** The same source record as an earlier item of this batch, with the same content. */
    record Repeated(int index) implements Receipt {}

    /** Nothing is kept. */
    record Refused(ProblemException problem) implements Receipt {}
}
