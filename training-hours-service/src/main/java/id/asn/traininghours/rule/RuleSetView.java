package id.asn.traininghours.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule set with its rules. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RuleSet")
public record RuleSetView(
        @Schema(examples = "PERLAN-3-2027") String code,
        String title,
        RuleSetStatus status,
        LegalBasis legalBasis,
        LocalDate effectiveFrom,
        List<SetRule> rules,
        List<String> endedForms,

        @Schema(description = "Who drafted, edited or submitted it")
        List<String> makers,

        @Nullable @Schema(description = "Why it was sent back to its makers")
        String comment,

        @Nullable String enactedBy,
        @Nullable Instant enactedAt,

        @Schema(description = "SHA-256 of legal basis, first day, rules and ended forms, hexadecimal")
        String digest,

        @Schema(examples = "3") long version) {

    RuleSetContent content() {
        return new RuleSetContent(title, legalBasis, effectiveFrom, rules, endedForms);
    }

    /** The rules of today as if this set had always held; what it does not name stays. */
    public RuleBook asIfAlways(RuleBook today) {
        return today.with(
                rules.stream()
                        .map(rule -> rule.from(LocalDate.EPOCH, code, legalBasis))
                        .toList(),
                endedForms);
    }

    /** Whether it says anything of the form. */
    public boolean names(String formCode) {
        return endedForms.contains(formCode)
                || rules.stream().anyMatch(rule -> rule.formCode().equals(formCode));
    }
}
