package id.asn.standard.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.standard.agency.AgencyKind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/** The figures of one agency. */
@Schema(name = "AgencyCoverage")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgencyCoverage(
        @Schema(examples = "6407") String agencyCode,
        @Schema(examples = "Kabupaten Kutai Barat") String name,
        AgencyKind kind,
        @Nullable @Schema(examples = "64.07") String regionCode,
        CoverageFigures figures,
        Basis basis) {

    /** What was counted. */
    record Counted(
            String agencyCode,
            String name,
            AgencyKind kind,
            @Nullable String regionCode,
            @Nested Counts counts) {

        AgencyCoverage on(Basis basis) {
            return new AgencyCoverage(agencyCode, name, kind, regionCode, counts.figures(), basis);
        }
    }

    /** One page, for the contract. */
    @Schema(name = "PageAgencyCoverage")
    record Listed(List<AgencyCoverage> items, @Nullable String next) {}
}
