package id.asn.standard.skj;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.ItemOutcome.Kept;
import id.asn.chassis.bulk.ItemOutcome.Rejected;
import id.asn.chassis.imports.ImportFormat;
import id.asn.chassis.imports.ImportKind;
import id.asn.chassis.imports.ImportProblem;
import id.asn.chassis.imports.table.ImportColumn;
import id.asn.chassis.web.BatchItem;
import id.asn.chassis.web.BatchItems;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.standard.StandardProblem;
import id.asn.standard.dictionary.Competencies;
import id.asn.standard.position.PositionQueries;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Files of standards: the rows of a position stand together and make one draft; a line of NDJSON is a whole form. */
@ApplicationScoped
class StandardImport implements ImportKind {

    private static final String POSITION = "positionCode";
    private static final String COMPETENCY = "competencyCode";

    /** Stands where a position is unknown, so that the other faults of its form are found too. */
    private static final UUID NOBODYS = new UUID(0, 0);

    private final DraftFromFile drafts;
    private final PositionQueries positions;
    private final Competencies competencies;
    private final BatchItems batchItems;

    StandardImport(DraftFromFile drafts, PositionQueries positions, Competencies competencies, BatchItems batchItems) {
        this.drafts = drafts;
        this.positions = positions;
        this.competencies = competencies;
        this.batchItems = batchItems;
    }

    @Override
    public String name() {
        return "SKJ";
    }

    @Override
    public String scope() {
        return "standards:write";
    }

    @Override
    public List<ImportColumn> columns() {
        return StandardColumns.ALL;
    }

    @Override
    public List<List<String>> uniqueFields(ImportFormat format) {
        return List.of(isForm(format) ? List.of(POSITION) : List.of(POSITION, COMPETENCY));
    }

    @Override
    public Optional<String> groupedBy(ImportFormat format) {
        return isForm(format) ? Optional.empty() : Optional.of(POSITION);
    }

    private static boolean isForm(ImportFormat format) {
        return format == ImportFormat.NDJSON || format == ImportFormat.JSON;
    }

    @Override
    public List<ItemOutcome> take(String agencyCode, List<JsonNode> items) {
        Map<String, UUID> positionIds = positions.idsByCode(agencyCode);
        Set<String> known = competencies.byCode(named(items)).keySet();
        ItemOutcome[] outcomes = new ItemOutcome[items.size()];
        forms(items).forEach((code, form) -> {
            try {
                Kept kept = draft(form, positionIds.get(code), code, known);
                form.rows().forEach(row -> outcomes[row] = new Kept(row, kept.status(), kept.id(), kept.version()));
            } catch (ProblemException refused) {
                refuse(form, refused, outcomes);
            }
        });
        return List.of(outcomes);
    }

    private Kept draft(StandardForm form, @Nullable UUID positionId, String code, Set<String> known) {
        List<FieldProblem> errors = new ArrayList<>();
        if (positionId == null) {
            errors.add(FieldProblem.of("/" + POSITION, StandardProblem.POSITION_UNKNOWN, code));
        }
        JsonNode named = form.json().path("competencies");
        for (int i = 0; i < named.size(); i++) {
            String competency = named.path(i).path(COMPETENCY).asText();
            if (!competency.isEmpty() && !known.contains(competency)) {
                errors.add(FieldProblem.of(
                        "/competencies/" + i + "/" + COMPETENCY, StandardProblem.COMPETENCY_UNKNOWN, competency));
            }
        }
        ObjectNode request =
                form.json().deepCopy().put("positionId", (positionId == null ? NOBODYS : positionId).toString());
        return switch (batchItems.read(List.of(request), StandardRequest.class).getFirst()) {
            case BatchItem.Sound<StandardRequest> sound when errors.isEmpty() -> drafts.draft(sound.value());
            case BatchItem.Sound<StandardRequest> sound -> throw incomplete(errors);
            case BatchItem.Refused<StandardRequest> refused -> {
                errors.addAll(refused.problem().errors());
                throw incomplete(errors);
            }
        };
    }

    private static ProblemException incomplete(List<FieldProblem> errors) {
        return Problem.of(StandardProblem.STANDARD_INCOMPLETE, errors.size()).withErrors(errors);
    }

    /** Each row tells its own errors; the others of the position say that they are refused with it. */
    private static void refuse(StandardForm form, ProblemException refused, ItemOutcome[] outcomes) {
        Map<Integer, List<FieldProblem>> byRow = refused.errors().stream()
                .collect(Collectors.groupingBy(
                        form::rowOf, Collectors.mapping(StandardForm::inRow, Collectors.toList())));
        for (int row : form.rows()) {
            List<FieldProblem> own = byRow.getOrDefault(row, List.of());
            outcomes[row] = new Rejected(
                    row,
                    own.isEmpty()
                            ? Problem.of(ImportProblem.GROUP_REFUSED)
                            : Problem.of(refused.type()).withErrors(own));
        }
    }

    private static Map<String, StandardForm> forms(List<JsonNode> items) {
        Map<String, StandardForm> forms = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.get(i);
            String code = item.path(POSITION).asText();
            if (item.has("competencies")) {
                forms.put(code, StandardForm.whole(i, item));
            } else {
                forms.computeIfAbsent(code, position -> StandardForm.empty()).add(i, item);
            }
        }
        return forms;
    }

    private static Set<String> named(List<JsonNode> items) {
        Set<String> codes = new HashSet<>();
        items.forEach(item -> {
            codes.add(item.path(COMPETENCY).asText());
            item.path("competencies")
                    .forEach(entry -> codes.add(entry.path(COMPETENCY).asText()));
        });
        return codes;
    }

    @Override
    public Collection<String> knownCodes(String agencyCode, ImportColumn column) {
        return switch (column.name()) {
            case POSITION -> positions.idsByCode(agencyCode).keySet();
            case COMPETENCY -> competencies.codes();
            default -> List.of();
        };
    }
}
