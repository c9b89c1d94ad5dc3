package id.asn.standard.crosswalk;

import id.asn.chassis.bulk.BulkProblem;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.WebProblem;
import id.asn.standard.StandardProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which proposals can be taken. */
final class MappingPolicy {

    private final Map<String, KnownCompetency> known;
    private final AgencyScope scope;

    MappingPolicy(Map<String, KnownCompetency> known, AgencyScope scope) {
        this.known = known;
        this.scope = scope;
    }

    /** @return the refused ones by index */
    SortedMap<Integer, ProblemException> refusals(List<MappingDraft> drafts) {
        SortedMap<Integer, ProblemException> refused = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (MappingDraft draft : drafts) {
            refusal(draft.said(), seen).ifPresent(problem -> refused.put(draft.index(), problem));
        }
        return refused;
    }

    private Optional<ProblemException> refusal(MappingRequest said, Set<String> seen) {
        KnownCompetency from = known.get(said.fromCompetencyCode());
        KnownCompetency to = known.get(said.toCompetencyCode());
        if (from == null || to == null) {
            List<FieldProblem> errors = new ArrayList<>();
            unknown(from, "/fromCompetencyCode", said.fromCompetencyCode(), errors);
            unknown(to, "/toCompetencyCode", said.toCompetencyCode(), errors);
            return Optional.of(Problem.of(CrosswalkProblem.MAPPING_INVALID).withErrors(errors));
        }
        if (from.dictionaryCode().equals(to.dictionaryCode())) {
            return Optional.of(Problem.of(CrosswalkProblem.MAPPING_WITHIN_DICTIONARY, from.dictionaryCode())
                    .at("/toCompetencyCode"));
        }
        String keeper = keeper(from, to);
        if (keeper == null ? !scope.isAll() : !scope.covers(keeper)) {
            return Optional.of(Problem.of(WebProblem.FORBIDDEN));
        }
        String key = "%s %s %s".formatted(from.code(), to.code(), said.effectiveFrom());
        return seen.add(key)
                ? Optional.empty()
                : Optional.of(Problem.of(BulkProblem.ITEM_REPEATED, from.code() + " - " + to.code()));
    }

    /** The agency whose dictionary is mapped keeps the mapping; between national dictionaries the nation does. */
    static @Nullable String keeper(KnownCompetency from, KnownCompetency to) {
        return from.agencyCode() != null ? from.agencyCode() : to.agencyCode();
    }

    @Nullable String keeper(MappingRequest said) {
        return keeper(
                Objects.requireNonNull(known.get(said.fromCompetencyCode())),
                Objects.requireNonNull(known.get(said.toCompetencyCode())));
    }

    private static void unknown(
            @Nullable KnownCompetency competency, String pointer, String code, List<FieldProblem> errors) {
        if (competency == null) {
            errors.add(FieldProblem.of(pointer, StandardProblem.COMPETENCY_UNKNOWN, code));
        }
    }
}
