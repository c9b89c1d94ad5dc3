package id.asn.standard.employee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.SortedItems;
import id.asn.chassis.imports.ImportFormat;
import id.asn.chassis.imports.ImportKind;
import id.asn.chassis.imports.table.ColumnType;
import id.asn.chassis.imports.table.ImportColumn;
import id.asn.chassis.web.BatchItems;
import id.asn.standard.position.PositionQueries;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Files of placements: a row is a time in a position of a known person; what no row names stays as it is. */
@ApplicationScoped
class PlacementImport implements ImportKind {

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.optional(
                    "externalRef", new ColumnType.Code(60), "id pegawai", "kode pegawai", "id simpeg", "nomor pegawai"),
            ImportColumn.optional("nip", new ColumnType.Digits(18), "nip baru", "nomor induk pegawai", "nip pegawai"),
            ImportColumn.required(
                    "positionCode", new ColumnType.Code(40), "kode jabatan", "kd jabatan", "id jabatan", "jabatan"),
            ImportColumn.required(
                    "kind",
                    ColumnType.Choice.of(PlacementKind.class)
                            .or("Definitif", "DEFINITIVE")
                            .or("Plt", "ACTING")
                            .or("Plh", "ACTING")
                            .or("Pelaksana tugas", "ACTING")
                            .or("Pelaksana harian", "ACTING"),
                    "jenis penempatan",
                    "jenis jabatan",
                    "status jabatan"),
            ImportColumn.required(
                    "from", new ColumnType.Day(), "tmt jabatan", "tmt", "mulai", "sejak", "berlaku sejak", "dari"),
            ImportColumn.optional("to", new ColumnType.Day(), "hari pertama setelahnya"),
            ImportColumn.optional(
                            "lastDay",
                            new ColumnType.LastDay(),
                            "sampai dengan",
                            "s.d.",
                            "sampai",
                            "selesai",
                            "berakhir",
                            "tanggal akhir")
                    .at("/to"));

    private final ChangePlacements change;
    private final PositionQueries positions;
    private final BatchItems batchItems;

    PlacementImport(ChangePlacements change, PositionQueries positions, BatchItems batchItems) {
        this.change = change;
        this.positions = positions;
        this.batchItems = batchItems;
    }

    @Override
    public String name() {
        return "PLACEMENTS";
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
        return List.of(List.of("externalRef", "kind", "from"), List.of("nip", "kind", "from"));
    }

    @Override
    public JsonNode item(ObjectNode cells) {
        JsonNode dayAfter = cells.remove("lastDay");
        if (dayAfter != null) {
            cells.set("to", dayAfter);
        }
        return cells;
    }

    @Override
    public List<ItemOutcome> take(String agencyCode, List<JsonNode> items) {
        SortedItems<PlacementBatchRequest.Item> sorted =
                SortedItems.of(batchItems.read(items, PlacementBatchRequest.Item.class));
        List<PlacementDraft> drafts = sorted.sound().stream()
                .map(item -> item.value().draft(item.index()))
                .toList();
        return sorted.merge(change.change(agencyCode, drafts));
    }

    @Override
    public Collection<String> knownCodes(String agencyCode, ImportColumn column) {
        return column.name().equals("positionCode")
                ? positions.idsByCode(agencyCode).keySet()
                : List.of();
    }
}
