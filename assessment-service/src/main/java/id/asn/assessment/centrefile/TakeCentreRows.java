package id.asn.assessment.centrefile;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.assessment.register.KnownIdentities;
import id.asn.assessment.result.AssessmentResultRequest;
import id.asn.assessment.result.RecordAssessmentResults;
import id.asn.assessment.result.RecordingOutcome;
import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.web.BatchItems;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.KeyedDigest;
import id.asn.chassis.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Records the rows of a file. A centre need not name itself in every row, and a row without a reference of the centre gets one
 * that the same assessment always gets: so a file that comes twice, or in another order, records nothing twice.
 */
@ApplicationScoped
class TakeCentreRows {

    private final BatchItems batchItems;
    private final RecordAssessmentResults record;
    private final KnownIdentities identities;
    private final KeyedDigest digests;
    private final Caller caller;

    TakeCentreRows(
            BatchItems batchItems,
            RecordAssessmentResults record,
            KnownIdentities identities,
            KeyedDigest digests,
            Caller caller) {
        this.batchItems = batchItems;
        this.record = record;
        this.identities = identities;
        this.digests = digests;
        this.caller = caller;
    }

    /** One outcome per item, in their order. */
    List<ItemOutcome> take(List<JsonNode> items) {
        Map<String, UUID> employees = employees(items);
        List<JsonNode> complete =
                items.stream().map(item -> completed(item, employees)).toList();
        List<RecordingOutcome> outcomes = record.record(batchItems.read(complete, AssessmentResultRequest.class));
        List<ItemOutcome> told = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            told.add(byColumn(outcomes.get(i).at(i), complete.get(i)));
        }
        return told;
    }

    private Map<String, UUID> employees(List<JsonNode> items) {
        Map<String, String> digestByNip = items.stream()
                .map(item -> item.path("employee").path(CentreColumns.NIP).asText(""))
                .filter(nip -> !nip.isEmpty())
                .distinct()
                .collect(toMap(nip -> nip, digests::of));
        Map<String, UUID> byDigest = identities.byDigests(digestByNip.values());
        return digestByNip.entrySet().stream()
                .filter(nip -> byDigest.containsKey(nip.getValue()))
                .collect(toMap(Map.Entry::getKey, nip -> byDigest.get(nip.getValue())));
    }

    private JsonNode completed(JsonNode item, Map<String, UUID> employees) {
        if (!(item instanceof ObjectNode row)) {
            return item;
        }
        ObjectNode complete = row.deepCopy();
        if (!complete.has(CentreColumns.PROVIDER)) {
            caller.provider().ifPresent(own -> complete.put(CentreColumns.PROVIDER, own));
        }
        if (!complete.has(CentreColumns.REFERENCE)) {
            complete.put(CentreColumns.REFERENCE, reference(row, employees));
        }
        return complete;
    }

    /** Whoever is not known is refused with the row, whatever the reference. */
    private static String reference(ObjectNode row, Map<String, UUID> employees) {
        JsonNode employee = row.path("employee");
        String who = Optional.ofNullable(
                        employees.get(employee.path(CentreColumns.NIP).asText("")))
                .map(UUID::toString)
                .orElseGet(() -> employee.path(CentreColumns.EMPLOYEE).asText("-"));
        return String.join(
                "/",
                row.path(CentreColumns.PURPOSE).asText(),
                row.path(CentreColumns.METHOD).asText(),
                row.path(CentreColumns.DAY).asText(),
                who);
    }

    /** Errors of a level point to its competency, which is a column, and not to its place among the levels of the row. */
    private static ItemOutcome byColumn(ItemOutcome outcome, JsonNode item) {
        return switch (outcome) {
            case ItemOutcome.Kept kept -> kept;
            case ItemOutcome.Rejected rejected -> {
                ProblemException problem = rejected.problem();
                yield new ItemOutcome.Rejected(
                        rejected.index(),
                        problem.withErrors(problem.errors().stream()
                                .map(error -> byColumn(error, item.path("ratings")))
                                .toList()));
            }
        };
    }

    private static FieldProblem byColumn(FieldProblem error, JsonNode ratings) {
        String[] parts = error.pointer().split("/", -1);
        boolean isOfARating = error.pointer().startsWith(CentreColumns.RATINGS + "/")
                && parts[2].chars().allMatch(Character::isDigit)
                && !parts[2].isEmpty();
        return isOfARating
                ? new FieldProblem(
                        CentreColumns.pointer(ratings.path(Integer.parseInt(parts[2]))
                                .path("competencyCode")
                                .asText()),
                        error.code(),
                        error.text(),
                        error.arguments())
                : error;
    }
}
