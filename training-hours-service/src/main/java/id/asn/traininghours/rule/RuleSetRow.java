package id.asn.traininghours.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of {@code conversion_rule_set}. */
public record RuleSetRow(
        String ruleSet,
        String title,
        RuleSetStatus status,
        String basisNumber,
        @Nullable LocalDate basisDate,
        String basisTitle,
        LocalDate effectiveFrom,
        List<String> endedForms,
        List<String> makers,
        @Nullable String comment,
        @Nullable String enactedBy,
        @Nullable Instant enactedAt,
        long version) {

    LegalBasis basis() {
        return new LegalBasis(basisNumber, basisDate, basisTitle);
    }

    boolean isMadeBy(String subject) {
        return makers.contains(subject);
    }

    List<String> makersWith(String subject) {
        return Stream.concat(makers.stream(), Stream.of(subject)).distinct().toList();
    }

    RuleSetSummary summary() {
        return new RuleSetSummary(ruleSet, title, status, basis(), effectiveFrom, enactedAt, version);
    }

    RuleSetView view(List<SetRule> rules) {
        return new RuleSetView(
                ruleSet,
                title,
                status,
                basis(),
                effectiveFrom,
                rules,
                endedForms,
                makers,
                comment,
                enactedBy,
                enactedAt,
                RuleSetDigest.of(basis(), effectiveFrom, rules, endedForms),
                version);
    }
}
