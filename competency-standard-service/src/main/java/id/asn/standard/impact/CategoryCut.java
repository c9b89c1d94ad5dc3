package id.asn.standard.impact;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a category of JPM begins, and by which regulation. */
@Schema(name = "CategoryCut")
public record CategoryCut(
        Purpose purpose,
        @Schema(examples = "MS") String category,

        @Schema(description = "Percent, reached or passed; compared exactly", examples = "80.00")
        BigDecimal minimum,

        String citation) {}
