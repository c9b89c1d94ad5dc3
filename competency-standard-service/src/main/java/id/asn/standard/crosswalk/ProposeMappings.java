package id.asn.standard.crosswalk;

import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.ItemOutcome.Kept;
import id.asn.chassis.bulk.ItemOutcome.Rejected;
import id.asn.chassis.bulk.ItemStatus;
import id.asn.chassis.timetravel.RecordedNow;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.UseCase;
import id.asn.standard.crosswalk.MappingRows.Proposal;
import id.asn.standard.crosswalk.MappingRows.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proposes mappings; none counts before somebody else has accepted it. */
@ApplicationScoped
@UseCase
public class ProposeMappings {

    private final MappingRows rows;
    private final Audit audit;
    private final Caller caller;
    private final RecordedNow now;

    ProposeMappings(MappingRows rows, Audit audit, Caller caller, RecordedNow now) {
        this.rows = rows;
        this.audit = audit;
        this.caller = caller;
        this.now = now;
    }

    /** @return one outcome per draft, by index; a proposal that stands already is UNCHANGED */
    List<ItemOutcome> propose(List<MappingDraft> drafts) {
        Set<String> codes = drafts.stream()
                .flatMap(draft -> Stream.of(
                        draft.said().fromCompetencyCode(), draft.said().toCompetencyCode()))
                .collect(Collectors.toSet());
        MappingPolicy policy = new MappingPolicy(rows.competencies(codes), caller.agencies());
        SortedMap<Integer, ProblemException> refused = policy.refusals(drafts);
        List<Proposal> proposals = drafts.stream()
                .filter(draft -> !refused.containsKey(draft.index()))
                .map(draft -> Proposal.of(draft, policy.keeper(draft.said())))
                .toList();
        Map<Integer, Standing> standing = rows.propose(proposals, caller.subject(), now.instant());
        recordProposed(proposals, standing);

        List<ItemOutcome> outcomes = new ArrayList<>();
        refused.forEach((index, problem) -> outcomes.add(new Rejected(index, problem)));
        standing.values().forEach(each -> outcomes.add(outcome(each)));
        outcomes.sort(Comparator.comparingInt(ItemOutcome::index));
        return outcomes;
    }

    /** One entry for each keeper; who proposed a single mapping stands in the mapping. */
    private void recordProposed(List<Proposal> proposals, Map<Integer, Standing> standing) {
        Map<Optional<String>, Long> added = proposals.stream()
                .filter(proposal ->
                        Objects.requireNonNull(standing.get(proposal.index())).added())
                .collect(Collectors.groupingBy(
                        proposal -> Optional.ofNullable(proposal.agencyCode()), Collectors.counting()));
        added.forEach((keeper, mappings) -> audit.record(
                "MAPPINGS_PROPOSED",
                "crosswalk",
                keeper.orElse("national"),
                keeper.orElse(null),
                Map.of("mappings", mappings)));
    }

    private static ItemOutcome outcome(Standing each) {
        if (!each.same()) {
            return new Rejected(
                    each.index(),
                    Problem.of(CrosswalkProblem.MAPPING_ALREADY_PROPOSED).at("/relation"));
        }
        return new Kept(
                each.index(), each.added() ? ItemStatus.CREATED : ItemStatus.UNCHANGED, each.id(), each.version());
    }
}
