package id.asn.traininghours.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.completion.CheckDecision;
import id.asn.traininghours.problem.HoursProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a check decides for completions of the dates on which its rule is in force. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CheckRule")
public record CheckRuleView(
        @Schema(type = SchemaType.STRING, examples = "MANY_HOURS_A_DAY")
        HoursProblem check,

        CheckDecision decision,

        @Nullable @Schema(description = "For providers below the trust threshold, if not the same")
        CheckDecision belowTrust,

        @Nullable @Schema(type = SchemaType.NUMBER, examples = "10.00")
        BigDecimal limit,

        LocalDate effectiveFrom,
        @Nullable @Schema(description = "Exclusive") LocalDate effectiveTo,
        @Schema(examples = "CHECKS-2026") String ruleSet,
        String legalBasis) {

    static CheckRuleView of(CheckRule rule) {
        return new CheckRuleView(
                rule.checkCode(),
                rule.decision(),
                rule.belowTrust(),
                rule.limitValue(),
                rule.effectiveFrom(),
                rule.effectiveTo(),
                rule.ruleSet(),
                rule.legalBasis());
    }
}
