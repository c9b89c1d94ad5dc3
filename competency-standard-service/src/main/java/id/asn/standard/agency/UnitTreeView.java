package id.asn.standard.agency;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The unit tree of an agency, closed units included. */
@Schema(name = "UnitTree")
public record UnitTreeView(@Schema(examples = "6407") String agencyCode, long version, List<UnitView> units) {}
