package id.asn.assessment.centrefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.assessment.rules.AssessmentMethod;
import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.imports.ImportFormat;
import id.asn.chassis.imports.ImportKind;
import id.asn.chassis.imports.table.ImportColumn;
import id.asn.chassis.imports.table.Suggestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files of assessment centres: a row is one result, and each competency of some dictionary may have a column, under its code
 * or its name. An empty cell rates nothing. Rows are recorded on the path of every other report.
 */
@ApplicationScoped
class CentreFileImport implements ImportKind {

    private final Dictionary dictionary;
    private final TakeCentreRows takeRows;

    CentreFileImport(Dictionary dictionary, TakeCentreRows takeRows) {
        this.dictionary = dictionary;
        this.takeRows = takeRows;
    }

    @Override
    public String name() {
        return "ASSESSMENT_RESULTS";
    }

    @Override
    public String scope() {
        return "assessments:write";
    }

    @Override
    public List<ImportColumn> columns() {
        return CentreColumns.FIXED;
    }

    @Override
    public List<ImportColumn> columnsAmong(Collection<String> texts) {
        CompetencyHeaders headers = dictionary.headers();
        Map<String, List<String>> textsByCode = new TreeMap<>();
        texts.stream()
                .sorted()
                .forEach(text -> headers.code(text)
                        .ifPresent(code -> textsByCode.merge(code, List.of(text), CentreFileImport::both)));
        return Stream.concat(
                        CentreColumns.FIXED.stream(),
                        textsByCode.entrySet().stream()
                                .map(column -> CentreColumns.of(column.getKey(), column.getValue())))
                .toList();
    }

    @Override
    public Optional<Suggestion> advice(String header) {
        return dictionary.headers().advice(header).or(() -> ImportKind.super.advice(header));
    }

    /** None: what a repeated source record means is the same for a file as for a batch. */
    @Override
    public List<List<String>> uniqueFields(ImportFormat format) {
        return List.of();
    }

    @Override
    public JsonNode item(ObjectNode cells) {
        ObjectNode item = cells.objectNode();
        ObjectNode employee = item.putObject("employee");
        ArrayNode ratings = item.putArray("ratings");
        item.put(CentreColumns.METHOD, AssessmentMethod.ASSESSMENT_CENTER.name());
        cells.properties().forEach(cell -> {
            if (!CentreColumns.isFixed(cell.getKey())) {
                ratings.addObject().put("competencyCode", cell.getKey()).set("level", cell.getValue());
            } else if (cell.getKey().equals(CentreColumns.NIP) || cell.getKey().equals(CentreColumns.EMPLOYEE)) {
                employee.set(cell.getKey(), cell.getValue());
            } else if (cell.getKey().equals(CentreColumns.POTENTIAL)) {
                item.putObject("potential").set("score", cell.getValue());
            } else {
                item.set(cell.getKey(), cell.getValue());
            }
        });
        return item;
    }

    @Override
    public List<ItemOutcome> take(String agencyCode, List<JsonNode> items) {
        return takeRows.take(items);
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
