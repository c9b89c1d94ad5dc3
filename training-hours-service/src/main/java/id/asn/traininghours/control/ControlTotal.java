package id.asn.traininghours.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.jp.Jp;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Totals over exactly the entries with {@code marker < fence}; also the payload of {@code control-total.v1}.
 *
 * @param entries ledger rows of every kind
 * @param employees people with at least one row
 * @param fence every transaction below it has ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ControlTotal(
        @Schema(examples = "3328") String agencyCode,
        @Schema(examples = "2022") int year,

        @Schema(description = "Ledger rows of every kind", examples = "153")
        long entries,

        Jp creditedJp,
        Jp verifiedJp,

        @Schema(description = "People with at least one row", examples = "153")
        long employees,

        @Schema(description = "Covers exactly the entries with marker < fence", examples = "74513")
        long fence,

        Instant takenAt) {}
