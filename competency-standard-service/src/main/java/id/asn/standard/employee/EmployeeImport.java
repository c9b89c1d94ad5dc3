package id.asn.standard.employee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.SortedItems;
import id.asn.chassis.imports.ImportFormat;
import id.asn.chassis.imports.ImportKind;
import id.asn.chassis.imports.table.ColumnType;
import id.asn.chassis.imports.table.ImportColumn;
import id.asn.chassis.web.BatchItems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Files of employees: a row is a person. Placements are not said here, so those that are known stay. */
@ApplicationScoped
class EmployeeImport implements ImportKind {

    private static final String PLACEMENTS = "placements";

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required(
                    "externalRef",
                    new ColumnType.Code(60),
                    "id pegawai",
                    "kode pegawai",
                    "id simpeg",
                    "nomor pegawai",
                    "employee id"),
            ImportColumn.required("nip", new ColumnType.Digits(18), "nip baru", "nomor induk pegawai", "nip pegawai"),
            ImportColumn.required("name", new ColumnType.Text(200), "nama", "nama pegawai", "nama lengkap"),
            ImportColumn.required(
                    "employmentKind",
                    ColumnType.Choice.of(EmploymentKind.class)
                            .or("Pegawai Negeri Sipil", "PNS")
                            .or("Pegawai Pemerintah dengan Perjanjian Kerja", "PPPK")
                            .or("P3K", "PPPK"),
                    "jenis pegawai",
                    "jenis asn",
                    "status kepegawaian",
                    "employment kind"),
            ImportColumn.required(
                    "status",
                    ColumnType.Choice.of(EmployeeStatus.class)
                            .or("Cuti di luar tanggungan negara", "CLTN")
                            .or("Active", "AKTIF")
                            .or("Retired", "PENSIUN"),
                    "status pegawai",
                    "kedudukan hukum",
                    "status aktif"),
            ImportColumn.required(
                    "employedFrom",
                    new ColumnType.Day(),
                    "tmt pegawai",
                    "tmt cpns",
                    "tmt",
                    "mulai bekerja",
                    "tanggal masuk",
                    "employed from"),
            ImportColumn.optional("employedTo", new ColumnType.Day(), "berhenti sejak", "tmt berhenti", "tmt pensiun"),
            ImportColumn.optional(
                    "contractFrom",
                    new ColumnType.Day(),
                    "kontrak mulai",
                    "mulai kontrak",
                    "tmt kontrak",
                    "awal kontrak"),
            ImportColumn.optional("contractTo", new ColumnType.Day(), "hari pertama setelah kontrak"),
            ImportColumn.optional(
                            "contractLastDay",
                            new ColumnType.LastDay(),
                            "akhir kontrak",
                            "kontrak berakhir",
                            "kontrak sampai dengan",
                            "selesai kontrak")
                    .at("/contractTo"));

    private final SynchroniseEmployees synchronise;
    private final PlacementsToKeep placements;
    private final BatchItems batchItems;
    private final ObjectMapper json;

    EmployeeImport(
            SynchroniseEmployees synchronise, PlacementsToKeep placements, BatchItems batchItems, ObjectMapper json) {
        this.synchronise = synchronise;
        this.placements = placements;
        this.batchItems = batchItems;
        this.json = json;
    }

    @Override
    public String name() {
        return "EMPLOYEES";
    }

    @Override
    public String scope() {
        return "employees:write";
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<String>> uniqueFields(ImportFormat format) {
        return List.of(List.of("externalRef"), List.of("nip"));
    }

    @Override
    public JsonNode item(ObjectNode cells) {
        JsonNode dayAfter = cells.remove("contractLastDay");
        if (dayAfter != null) {
            cells.set("contractTo", dayAfter);
        }
        return cells;
    }

    @Override
    public List<ItemOutcome> take(String agencyCode, List<JsonNode> items) {
        SortedItems<EmployeeBatchRequest.Item> sorted = SortedItems.of(
                batchItems.read(withKnownPlacements(agencyCode, items), EmployeeBatchRequest.Item.class));
        List<EmployeeDraft> drafts = sorted.sound().stream()
                .map(item -> item.value().draft(item.index()))
                .toList();
        return sorted.merge(synchronise.synchronise(agencyCode, drafts));
    }

    private List<JsonNode> withKnownPlacements(String agencyCode, List<JsonNode> items) {
        List<String> silent = items.stream()
                .filter(item -> !item.has(PLACEMENTS))
                .map(item -> item.path("externalRef").asText())
                .toList();
        Map<String, List<PlacementRequest>> known = placements.of(agencyCode, silent);
        return items.stream()
                .map(item -> item.has(PLACEMENTS)
                        ? item
                        : ((ObjectNode) item.deepCopy())
                                .set(
                                        PLACEMENTS,
                                        json.valueToTree(known.getOrDefault(
                                                item.path("externalRef").asText(), List.of()))))
                .toList();
    }
}
