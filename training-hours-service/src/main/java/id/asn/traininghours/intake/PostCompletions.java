package id.asn.traininghours.intake;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.BatchItem;
import id.asn.chassis.web.BatchItems;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Idempotency;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.Problems;
import id.asn.chassis.web.Reply;
import id.asn.traininghours.completion.Claim;
import id.asn.traininghours.ledger.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Answers a provider's post: a batch is many, a single completion a batch of one. */
@ApplicationScoped
class PostCompletions {

    private static final int ONLY = 0;

    private final BatchItems batchItems;
    private final Claims claims;
    private final ReceiveCompletions receiveCompletions;
    private final Answers answers;
    private final Problems problems;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    PostCompletions(
            BatchItems batchItems,
            Claims claims,
            ReceiveCompletions receiveCompletions,
            Answers answers,
            Problems problems,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.batchItems = batchItems;
        this.claims = claims;
        this.receiveCompletions = receiveCompletions;
        this.answers = answers;
        this.problems = problems;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException when the completion is refused */
    Reply one(CompletionRequest request) {
        SortedMap<Integer, Claim> claim = new TreeMap<>(Map.of(ONLY, claims.of(request)));
        return switch (settled(ONLY, receive(claim))) {
            case Idempotency.Settled.Replied(Reply reply) -> reply;
            case Idempotency.Settled.Refused(ProblemException problem) -> throw problem;
        };
    }

    /** Several single posts at once, each answered as if it had come alone. */
    List<Idempotency.Settled> together(List<Claim> claims) {
        SortedMap<Integer, Claim> byIndex = new TreeMap<>();
        claims.forEach(claim -> byIndex.put(byIndex.size(), claim));
        Map<Integer, Receipt> receipts = receive(byIndex);
        return IntStream.range(0, claims.size())
                .mapToObj(index -> settled(index, receipts))
                .toList();
    }

    private Idempotency.Settled settled(int index, Map<Integer, Receipt> receipts) {
        return switch (Objects.requireNonNull(receipts.get(index))) {
            case Receipt.Decided decided -> new Idempotency.Settled.Replied(reply(answers.of(decided)));
            case Receipt.Waiting waiting -> new Idempotency.Settled.Replied(reply(answers.of(waiting)));
            case Receipt.Replayed(StoredCompletion stored) ->
                new Idempotency.Settled.Replied(Reply.ok(answers.of(stored, Outcome.REPLAYED)));
            case Receipt.Repeated(int earlier) -> repeated(settled(earlier, receipts));
            case Receipt.Refused(ProblemException problem) -> new Idempotency.Settled.Refused(problem);
        };
    }

    private static Idempotency.Settled repeated(Idempotency.Settled earlier) {
        return earlier instanceof Idempotency.Settled.Replied(Reply reply)
                        && reply.body() instanceof CompletionAnswer answer
                ? new Idempotency.Settled.Replied(Reply.ok(answer.replayed()))
                : earlier;
    }

    /** What each item comes to, by its place; a bad one spoils nothing but itself. */
    Map<Integer, Receipt> receipts(List<JsonNode> nodes) {
        Map<Integer, Receipt> receipts = new HashMap<>();
        SortedMap<Integer, Claim> sound = new TreeMap<>();
        List<BatchItem<CompletionRequest>> items = batchItems.read(nodes, CompletionRequest.class);
        claims.lookAhead(items);
        for (BatchItem<CompletionRequest> item : items) {
            try {
                sound.put(item.index(), claim(item));
            } catch (ProblemException refusal) {
                receipts.put(item.index(), new Receipt.Refused(refusal));
            }
        }
        receipts.putAll(receive(sound));
        return receipts;
    }

    /** The answers to all items, in their order. */
    List<BatchAnswer.Item> answered(Map<Integer, Receipt> receipts) {
        return IntStream.range(0, receipts.size())
                .mapToObj(index -> item(index, receipts))
                .toList();
    }

    private Claim claim(BatchItem<CompletionRequest> item) {
        return switch (item) {
            case BatchItem.Sound<CompletionRequest> sound -> claims.of(sound.value());
            case BatchItem.Refused<CompletionRequest> refused -> throw refused.problem();
        };
    }

    private Map<Integer, Receipt> receive(SortedMap<Integer, Claim> sound) {
        if (sound.isEmpty()) {
            return Map.of();
        }
        Map<Integer, Receipt> receipts =
                receiveCompletions.receive(sound, caller.agencies(), Recording.now(caller.subject(), clock));
        Claim first = Objects.requireNonNull(sound.get(sound.firstKey()));
        audit.record(
                "COMPLETIONS_RECEIVED",
                "training-provider",
                first.source().providerCode(),
                null,
                Map.of("completions", sound.size()));
        return receipts;
    }

    private BatchAnswer.Item item(int index, Map<Integer, Receipt> receipts) {
        return switch (Objects.requireNonNull(receipts.get(index))) {
            case Receipt.Decided decided -> BatchAnswer.Item.of(index, answers.of(decided));
            case Receipt.Waiting waiting -> BatchAnswer.Item.of(index, answers.of(waiting));
            case Receipt.Replayed(StoredCompletion stored) ->
                BatchAnswer.Item.of(index, answers.of(stored, Outcome.REPLAYED));
            case Receipt.Repeated(int earlier) -> item(earlier, receipts).repeatedAt(index);
            case Receipt.Refused(ProblemException problem) -> BatchAnswer.Item.rejected(index, problems.view(problem));
        };
    }

    private static Reply reply(CompletionAnswer answer) {
        return answer.entryId() == null
                ? Reply.accepted("/v1/completions/" + answer.completionId(), answer)
                : Reply.created("/v1/entries/" + answer.entryId(), answer);
    }
}
