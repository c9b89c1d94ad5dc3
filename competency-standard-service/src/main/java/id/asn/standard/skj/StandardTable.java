package id.asn.standard.skj;

import id.asn.chassis.export.Column;
import id.asn.chassis.export.Table;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Standards as a table. */
final class StandardTable {

    static final Table<StandardSummary> STANDARDS = new Table<>(
            "standards",
            List.of(
                    Column.text("agencyCode", StandardSummary::agencyCode),
                    Column.text("positionCode", StandardSummary::positionCode),
                    Column.text("status", standard -> standard.status().name()),
                    Column.text("decreeNumber", StandardSummary::decreeNumber),
                    Column.day("effectiveFrom", StandardSummary::effectiveFrom),
                    Column.day("effectiveTo", StandardSummary::effectiveTo),
                    Column.text(
                            "corrects",
                            standard -> standard.corrects() == null
                                    ? null
                                    : standard.corrects().toString()),
                    Column.text("standardId", standard -> standard.standardId().toString())));

    private StandardTable() {}

    /** One page, for the contract. */
    @Schema(name = "PageStandardSummary")
    record Listed(List<StandardSummary> items, @Nullable String next) {}
}
