package id.asn.chassis.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.bulk.ItemOutcome.Rejected;
import id.asn.chassis.persistence.Trials;
import id.asn.chassis.web.BatchItem;
import id.asn.chassis.web.BatchItems;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.Reply;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Takes a batch as its options say: item by item or all or none, for good or only on trial. */
@ApplicationScoped
public class Batches {

    private final BatchItems batchItems;
    private final Idempotency idempotency;
    private final Trials trials;
    private final Caller caller;

    Batches(BatchItems batchItems, Idempotency idempotency, Trials trials, Caller caller) {
        this.batchItems = batchItems;
        this.idempotency = idempotency;
        this.trials = trials;
        this.caller = caller;
    }

    /**
     * @param request the whole request, which an idempotency key stands for
     * @param apply takes the items that can be read; one outcome for each, whatever the order
     * @param view the answer, from the outcomes of all items in the order of the request
     * @throws ProblemException 422 for an atomic batch with a refused item: every error of every item, and nothing kept
     */
    public <T> Response take(
            BatchOptions options,
            Object request,
            List<JsonNode> items,
            Class<T> type,
            Function<List<BatchItem.Sound<T>>, List<ItemOutcome>> apply,
            Function<List<ItemOutcome>, ?> view) {
        Supplier<List<ItemOutcome>> work = () -> {
            SortedItems<T> sorted = SortedItems.of(batchItems.read(items, type));
            List<ItemOutcome> outcomes = sorted.merge(apply.apply(sorted.sound()));
            if (options.isAtomic()) {
                requireNoneRefused(outcomes);
            }
            return outcomes;
        };
        return options.isTrial()
                ? Reply.ok(view.apply(trials.of(caller.agencies(), work))).toResponse()
                : idempotency.once(options.stampedOn(request), () -> Reply.ok(view.apply(work.get())));
    }

    /** @throws ProblemException 422 when an item is refused, with every error of every item */
    public static void requireNoneRefused(List<ItemOutcome> outcomes) {
        List<Rejected> refused = outcomes.stream()
                .filter(Rejected.class::isInstance)
                .map(Rejected.class::cast)
                .toList();
        if (!refused.isEmpty()) {
            throw Problem.of(BulkProblem.BATCH_REFUSED, refused.size(), outcomes.size())
                    .withErrors(refused.stream().flatMap(Batches::errors).toList());
        }
    }

    private static Stream<FieldProblem> errors(Rejected item) {
        String pointer = "/items/" + item.index();
        ProblemException problem = item.problem();
        return problem.errors().isEmpty()
                ? Stream.of(FieldProblem.of(
                        pointer, problem.type(), problem.arguments().toArray()))
                : problem.errors().stream().map(error -> error.under(pointer));
    }
}
