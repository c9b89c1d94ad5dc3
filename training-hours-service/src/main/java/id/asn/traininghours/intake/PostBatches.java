package id.asn.traininghours.intake;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.bulk.BatchOptions;
import id.asn.chassis.bulk.Batches;
import id.asn.chassis.persistence.Trials;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Takes a batch item by item or all or none, for good or only on trial; either way on the one path. */
@ApplicationScoped
class PostBatches {

    private final PostCompletions postCompletions;
    private final Idempotency idempotency;
    private final Trials trials;
    private final Caller caller;

    PostBatches(PostCompletions postCompletions, Idempotency idempotency, Trials trials, Caller caller) {
        this.postCompletions = postCompletions;
        this.idempotency = idempotency;
        this.trials = trials;
        this.caller = caller;
    }

    /** @throws id.asn.chassis.web.ProblemException 422 for an atomic batch with a refused item; nothing is kept */
    Response post(BatchOptions options, BatchRequest request) {
        return options.isTrial()
                ? Reply.ok(tried(options.isAtomic(), request)).toResponse()
                : idempotency.once(
                        options.stampedOn(request),
                        () -> Reply.ok(
                                new BatchAnswer(postCompletions.answered(taken(options.isAtomic(), request.items())))));
    }

    /** What each item would come to: everything is done and then undone, keys, events and the audit of it too. */
    BatchAnswer check(BatchRequest request) {
        return tried(false, request);
    }

    private BatchAnswer tried(boolean atomic, BatchRequest request) {
        return trials.of(caller.agencies(), () -> {
            Map<Integer, Receipt> receipts = taken(atomic, request.items());
            return new BatchAnswer(postCompletions.answered(receipts).stream()
                    .map(item -> Receipts.isKept(item.index(), receipts) ? item : item.withoutIds())
                    .toList());
        });
    }

    private Map<Integer, Receipt> taken(boolean atomic, List<JsonNode> items) {
        Map<Integer, Receipt> receipts = postCompletions.receipts(items);
        if (atomic) {
            Batches.requireNoneRefused(Receipts.outcomes(receipts));
        }
        return receipts;
    }
}
