package id.asn.assessment.ruledraft;

import id.asn.assessment.rules.CompetencyGroup;
import id.asn.assessment.rules.MissingTreatment;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a rule must keep to before anybody is reckoned by it. Pure. */
final class RuleContentPolicy {

    private RuleContentPolicy() {}

    /**
     * @param begun the latest day that has begun anywhere in Indonesia
     * @throws id.asn.chassis.web.ProblemException 422 for a rule that would begin on a day that has begun
     */
    static void requireFuture(LocalDate effectiveFrom, LocalDate begun) {
        if (!effectiveFrom.isAfter(begun)) {
            throw Problem.of(RuleDraftProblem.RULE_NOT_FOR_THE_PAST, effectiveFrom, begun)
                    .at("/effectiveFrom");
        }
    }

    /** @throws id.asn.chassis.web.ProblemException 422 with everything that is wrong with the content */
    static void requireSound(RuleContent content) {
        List<FieldProblem> faults = switch (content) {
            case SchemeContent scheme -> faults(scheme);
            case PolicyContent policy -> faults(policy);
        };
        if (!faults.isEmpty()) {
            throw Problem.of(RuleDraftProblem.RULE_UNSOUND).withErrors(faults);
        }
    }

    private static List<FieldProblem> faults(SchemeContent scheme) {
        List<FieldProblem> faults = new ArrayList<>();
        parts(scheme, faults);
        categories(scheme, faults);
        if ((scheme.missing() == MissingTreatment.LEFT_OUT) != (scheme.minimumRatedShare() != null)) {
            faults.add(FieldProblem.of("/minimumRatedShare", RuleDraftProblem.RULE_SHARE_UNFIT, scheme.missing()));
        }
        return faults;
    }

    private static void parts(SchemeContent scheme, List<FieldProblem> faults) {
        Set<String> codes = new HashSet<>();
        Set<CompetencyGroup> groups = EnumSet.noneOf(CompetencyGroup.class);
        for (int index = 0; index < scheme.parts().size(); index++) {
            SchemeContent.Part part = scheme.parts().get(index);
            if (!codes.add(part.code())) {
                faults.add(
                        FieldProblem.of("/parts/" + index + "/code", RuleDraftProblem.RULE_PART_REPEATED, part.code()));
            }
            for (CompetencyGroup group : part.groups()) {
                if (!groups.add(group)) {
                    faults.add(FieldProblem.of(
                            "/parts/" + index + "/groups", RuleDraftProblem.RULE_GROUP_COUNTED_TWICE, group));
                }
            }
        }
    }

    private static void categories(SchemeContent scheme, List<FieldProblem> faults) {
        Set<String> codes = new HashSet<>();
        Set<BigDecimal> cuts = new HashSet<>();
        for (int index = 0; index < scheme.categories().size(); index++) {
            SchemeContent.Cut cut = scheme.categories().get(index);
            if (!codes.add(cut.code())) {
                faults.add(FieldProblem.of(
                        "/categories/" + index + "/code", RuleDraftProblem.RULE_CATEGORY_REPEATED, cut.code()));
            }
            if (!cuts.add(cut.minimum().stripTrailingZeros())) {
                faults.add(FieldProblem.of(
                        "/categories/" + index + "/minimum", RuleDraftProblem.RULE_CUT_REPEATED, cut.minimum()));
            }
        }
        if (scheme.categories().stream().noneMatch(cut -> cut.minimum().signum() == 0)) {
            faults.add(FieldProblem.of("/categories", RuleDraftProblem.RULE_WITHOUT_LOWEST_CATEGORY));
        }
    }

    private static List<FieldProblem> faults(PolicyContent policy) {
        List<FieldProblem> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<CompetencyGroup> without = EnumSet.allOf(CompetencyGroup.class);
        for (int index = 0; index < policy.ranks().size(); index++) {
            PolicyContent.Rank rank = policy.ranks().get(index);
            without.remove(rank.group());
            if (!seen.add(rank.group() + "/" + rank.method())) {
                faults.add(FieldProblem.of(
                        "/ranks/" + index, RuleDraftProblem.RULE_SOURCE_REPEATED, rank.method(), rank.group()));
            }
        }
        without.forEach(
                group -> faults.add(FieldProblem.of("/ranks", RuleDraftProblem.RULE_GROUP_WITHOUT_SOURCE, group)));
        return faults;
    }
}
