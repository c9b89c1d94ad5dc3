package id.asn.assessment.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads the rows of evidence policies. */
final class EvidencePolicyRows {

    private EvidencePolicyRows() {}

    static List<EvidencePolicy> all(Handle handle) {
        Map<Version, List<EvidenceRank>> ranks = handle
                .createQuery("select policy_code, version, competency_group, method, rank from evidence_rank")
                .mapTo(RankRow.class)
                .stream()
                .collect(groupingBy(
                        row -> new Version(row.policyCode(), row.version()),
                        mapping(row -> new EvidenceRank(row.competencyGroup(), row.method(), row.rank()), toList())));
        return handle.createQuery("""
                        select policy_code, version, adopted, effective_from, effective_to, citation, certainty
                          from evidence_policy order by policy_code, version""").mapTo(PolicyRow.class).stream()
                .map(row -> row.with(ranks.getOrDefault(new Version(row.policyCode(), row.version()), List.of())))
                .toList();
    }

    private record Version(String code, int version) {}

    /** A row of {@code evidence_policy}. */
    public record PolicyRow(
            String policyCode,
            int version,
            boolean adopted,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            String citation,
            String certainty) {

        EvidencePolicy with(List<EvidenceRank> ranks) {
            return new EvidencePolicy(
                    policyCode, version, adopted, effectiveFrom, effectiveTo, citation, certainty, ranks);
        }
    }

    /** A row of {@code evidence_rank}. */
    public record RankRow(
            String policyCode, int version, CompetencyGroup competencyGroup, AssessmentMethod method, int rank) {}
}
