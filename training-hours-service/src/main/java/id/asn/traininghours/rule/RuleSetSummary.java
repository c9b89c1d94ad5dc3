package id.asn.traininghours.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule set in a listing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RuleSetSummary")
public record RuleSetSummary(
        @Schema(examples = "PERLAN-3-2027") String code,
        String title,
        RuleSetStatus status,
        LegalBasis legalBasis,
        LocalDate effectiveFrom,
        @Nullable Instant enactedAt,
        @Schema(examples = "3") long version) {}
