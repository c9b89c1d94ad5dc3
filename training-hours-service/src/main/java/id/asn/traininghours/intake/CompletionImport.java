package id.asn.traininghours.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.imports.ImportFormat;
import id.asn.chassis.imports.ImportKind;
import id.asn.chassis.imports.table.ImportColumn;
import id.asn.chassis.web.Caller;
import id.asn.traininghours.rule.ConversionRule;
import id.asn.traininghours.rule.ConversionRules;
import id.asn.traininghours.rule.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Files of completions: a row is one completion, taken on the path of every other report. */
@ApplicationScoped
class CompletionImport implements ImportKind {

    private static final String PROVIDER = "providerCode";

    private final PostCompletions postCompletions;
    private final ConversionRules conversionRules;
    private final Caller caller;
    private final Clock clock;

    CompletionImport(PostCompletions postCompletions, ConversionRules conversionRules, Caller caller, Clock clock) {
        this.postCompletions = postCompletions;
        this.conversionRules = conversionRules;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "COMPLETIONS";
    }

    @Override
    public String scope() {
        return "hours:post";
    }

    @Override
    public List<ImportColumn> columns() {
        return CompletionColumns.ALL;
    }

    /** None: what a repeated source record means is the same for a file as for a batch. */
    @Override
    public List<List<String>> uniqueFields(ImportFormat format) {
        return List.of();
    }

    @Override
    public JsonNode item(ObjectNode cells) {
        ObjectNode item = cells.deepCopy();
        item.putObject("employee").set("nip", Objects.requireNonNull(item.remove("nip")));
        JsonNode unit = item.remove("unit");
        JsonNode amount = item.remove("amount");
        if (amount != null) {
            item.putObject("quantity")
                    .put("unit", unit == null ? Unit.JP.name() : unit.asText())
                    .set("amount", amount);
        }
        JsonNode international = item.remove("international");
        if (international != null) {
            item.put("international", CompletionColumns.YES.equals(international.asText()));
        }
        return item;
    }

    @Override
    public List<ItemOutcome> take(String agencyCode, List<JsonNode> items) {
        return Receipts.outcomes(
                postCompletions.receipts(items.stream().map(this::ofOwnProvider).toList()));
    }

    /** A provider need not name itself in every row. */
    private JsonNode ofOwnProvider(JsonNode item) {
        return caller.provider()
                .filter(own -> !item.has(PROVIDER))
                .<JsonNode>map(own -> ((ObjectNode) item.deepCopy()).put(PROVIDER, own))
                .orElse(item);
    }

    @Override
    public Collection<String> knownCodes(String agencyCode, ImportColumn column) {
        return column.name().equals("formCode")
                ? conversionRules.inForce(LocalDate.now(clock)).stream()
                        .map(ConversionRule::formCode)
                        .toList()
                : List.of();
    }
}
