package id.asn.traininghours.review;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much there is to decide in an agency, and how long it has waited; no persons. */
@Schema(name = "ReviewCounts")
public record ReviewCountsView(
        @Schema(examples = "12") long open,
        @Schema(examples = "3") long returned,
        @Schema(examples = "7") long unassigned,

        @Schema(description = "Of those to be decided; one with two reasons counts for both, one without for none")
        List<ByReason> byReason,

        List<ByAge> byAge) {

    /** Items held or flagged for a reason. */
    @Schema(name = "ReviewCountByReason")
    public record ByReason(
            @Schema(examples = "DUPLICATE_CERTIFICATE") String reasonCode, long items) {}

    /** Items by the days since they were opened. */
    @Schema(name = "ReviewCountByAge")
    public record ByAge(@Schema(examples = "UNDER_7_DAYS") Age age, long items) {}

    /** Days since an item was opened. */
    public enum Age {
        UNDER_7_DAYS,
        UNDER_30_DAYS,
        UNDER_90_DAYS,
        OLDER
    }
}
