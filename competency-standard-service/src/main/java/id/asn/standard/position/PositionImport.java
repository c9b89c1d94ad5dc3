package id.asn.standard.position;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.SortedItems;
import id.asn.chassis.imports.ImportFormat;
import id.asn.chassis.imports.ImportKind;
import id.asn.chassis.imports.table.ColumnType;
import id.asn.chassis.imports.table.ImportColumn;
import id.asn.chassis.web.BatchItems;
import id.asn.standard.reference.CodeLists;
import id.asn.standard.reference.Tier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Files of positions: a row is a position. */
@ApplicationScoped
class PositionImport implements ImportKind {

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required(
                    "positionCode",
                    new ColumnType.Code(40),
                    "kode jabatan",
                    "kd jabatan",
                    "id jabatan",
                    "position code"),
            ImportColumn.required("title", new ColumnType.Text(200), "nama jabatan", "nomenklatur jabatan", "jabatan"),
            ImportColumn.required(
                    "tier",
                    ColumnType.Choice.of(Tier.class)
                            .or("JPT Pratama (Eselon II)", "JPT_PRATAMA")
                            .or("Ahli Pertama", "JF_AHLI_PERTAMA")
                            .or("Ahli Muda", "JF_AHLI_MUDA")
                            .or("Ahli Madya", "JF_AHLI_MADYA")
                            .or("Ahli Utama", "JF_AHLI_UTAMA")
                            .or("Pemula", "JF_PEMULA")
                            .or("Terampil", "JF_TERAMPIL")
                            .or("Mahir", "JF_MAHIR")
                            .or("Penyelia", "JF_PENYELIA"),
                    "jenjang",
                    "jenjang jabatan",
                    "tingkat jabatan",
                    "level jabatan"),
            ImportColumn.required(
                    "unitCode", new ColumnType.Code(40), "kode unit", "kode unit kerja", "unit kerja", "kode unor"),
            ImportColumn.optional(
                    "urusanCodes",
                    new ColumnType.Codes(20),
                    "urusan",
                    "kode urusan",
                    "urusan pemerintahan",
                    "government affairs"),
            ImportColumn.optional(
                    "reportsToPositionCode",
                    new ColumnType.Code(40),
                    "atasan",
                    "kode atasan",
                    "kode jabatan atasan",
                    "jabatan atasan",
                    "reports to"),
            ImportColumn.optional("jobClass", new ColumnType.Whole(1, 17), "kelas", "kelas jabatan", "job class"),
            ImportColumn.required(
                    "effectiveFrom",
                    new ColumnType.Day(),
                    "berlaku sejak",
                    "berlaku mulai",
                    "tanggal berlaku",
                    "tmt",
                    "effective from"),
            ImportColumn.optional("effectiveTo", new ColumnType.Day(), "tidak berlaku sejak", "effective to"),
            ImportColumn.optional("lastDay", new ColumnType.LastDay(), "berlaku sampai dengan", "last day")
                    .at("/effectiveTo"));

    /** A superior may stand in any row of the same transaction, and in any earlier one. */
    private static final int TOGETHER = 20_000;

    private final SynchronisePositions synchronise;
    private final PositionRows rows;
    private final PositionQueries positions;
    private final CodeLists lists;
    private final BatchItems batchItems;

    PositionImport(
            SynchronisePositions synchronise,
            PositionRows rows,
            PositionQueries positions,
            CodeLists lists,
            BatchItems batchItems) {
        this.synchronise = synchronise;
        this.rows = rows;
        this.positions = positions;
        this.lists = lists;
        this.batchItems = batchItems;
    }

    @Override
    public String name() {
        return "POSITIONS";
    }

    @Override
    public String scope() {
        return "standards:write";
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public int rowsAtOnce() {
        return TOGETHER;
    }

    @Override
    public List<List<String>> uniqueFields(ImportFormat format) {
        return List.of(List.of("positionCode"));
    }

    @Override
    public JsonNode item(ObjectNode cells) {
        cells.withArray("/urusanCodes");
        JsonNode dayAfter = cells.remove("lastDay");
        if (dayAfter != null) {
            cells.set("effectiveTo", dayAfter);
        }
        return cells;
    }

    @Override
    public List<ItemOutcome> take(String agencyCode, List<JsonNode> items) {
        SortedItems<PositionBatchRequest.Item> sorted =
                SortedItems.of(batchItems.read(items, PositionBatchRequest.Item.class));
        List<PositionDraft> drafts = sorted.sound().stream()
                .map(item -> new PositionDraft(
                        item.index(), item.value().positionCode(), item.value().position(), null))
                .toList();
        return sorted.merge(synchronise.synchronise(agencyCode, drafts));
    }

    @Override
    public Collection<String> knownCodes(String agencyCode, ImportColumn column) {
        return switch (column.name()) {
            case "unitCode" -> openUnits(agencyCode);
            case "urusanCodes" -> lists.urusanCodes();
            case "reportsToPositionCode" -> positions.idsByCode(agencyCode).keySet();
            default -> List.of();
        };
    }

    private List<String> openUnits(String agencyCode) {
        return rows.units(agencyCode).entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }
}
