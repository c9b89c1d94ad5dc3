package id.asn.standard.position;

import id.asn.chassis.export.Column;
import id.asn.chassis.export.Table;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Positions as a table: a file of it can be corrected and sent to the import. */
final class PositionTable {

    static final Table<PositionView> POSITIONS = new Table<>(
            "positions",
            List.of(
                    Column.text("agencyCode", PositionView::agencyCode),
                    Column.text("positionCode", PositionView::positionCode),
                    Column.text("positionTitle", PositionView::title),
                    Column.text("tier", position -> position.tier().name()),
                    Column.text("unitCode", PositionView::unitCode),
                    Column.text("urusanCodes", position -> String.join("; ", position.urusanCodes())),
                    Column.text("reportsToPositionCode", PositionView::reportsToPositionCode),
                    Column.number("jobClass", position -> exact(position.jobClass())),
                    Column.day("effectiveFrom", PositionView::effectiveFrom),
                    Column.day("effectiveTo", PositionView::effectiveTo),
                    Column.text("positionId", position -> position.positionId().toString())));

    private PositionTable() {}

    private static @Nullable BigDecimal exact(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    /** One page, for the contract. */
    @Schema(name = "PagePositionView")
    record Listed(List<PositionView> items, @Nullable String next) {}
}
