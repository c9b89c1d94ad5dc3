package id.asn.chassis.imports;

import id.asn.chassis.imports.table.Header;
import id.asn.chassis.persistence.AgencyScope;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import being worked on.
 *
 * @param settledRow the last row that is taken over or refused; 0 before the first
 */
record ImportRun(
        UUID id,
        String agencyCode,
        String kind,
        ImportFormat format,
        @Nullable String sheet,
        boolean dryRun,
        String requestedBy,
        boolean nationwide,
        @Nullable String provider,
        Header header,
        @Nullable Integer rowsInFile,
        int settledRow) {

    AgencyScope scope() {
        return nationwide ? AgencyScope.all() : AgencyScope.of(Set.of(agencyCode));
    }

    ImportRun settledTo(int row) {
        return new ImportRun(
                id,
                agencyCode,
                kind,
                format,
                sheet,
                dryRun,
                requestedBy,
                nationwide,
                provider,
                header,
                rowsInFile,
                row);
    }
}
