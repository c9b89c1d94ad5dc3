package id.asn.standard.position;

import id.asn.chassis.bulk.PlainText;
import id.asn.standard.reference.Tier;
import id.asn.standard.reference.TierGroup;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which positions of an agency are asked for; a {@code @BeanParam}. */
public class PositionFilter {

    @QueryParam("unit")
    @Size(max = 40) @Nullable String unit;

    @QueryParam("subtree")
    @DefaultValue("false")
    @Parameter(description = "With `unit`: its units below too, by the unit tree of today")
    boolean subtree;

    @QueryParam("tier")
    @Nullable Tier tier;

    @QueryParam("tierGroup")
    @Nullable TierGroup tierGroup;

    @QueryParam("urusan")
    @Size(max = 20) @Parameter(description = "Code of an urusan that the position serves", example = "WNPD.01")
    @Nullable String urusan;

    @QueryParam("title")
    @PlainText
    @Size(max = 200) @Parameter(description = "Part of the title, in any case", example = "kepala bidang")
    @Nullable String title;
}
