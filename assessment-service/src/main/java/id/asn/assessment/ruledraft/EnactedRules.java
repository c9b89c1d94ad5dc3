package id.asn.assessment.ruledraft;

import id.asn.assessment.JsonRows;
import id.asn.assessment.rules.RuleScheme;
import id.asn.assessment.rules.RuleSchemes;
import id.asn.assessment.rules.SchemeBook;
import id.asn.chassis.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Writes what is enacted among the rules, in place of the one before it. */
@ApplicationScoped
class EnactedRules {

    private final Jdbi jdbi;
    private final RuleSchemes schemes;
    private final JsonRows json;

    EnactedRules(Jdbi jdbi, RuleSchemes schemes, JsonRows json) {
        this.jdbi = jdbi;
        this.schemes = schemes;
        this.json = json;
    }

    /** One enactment at a time, so that each sees the rules of the one before. */
    void lock() {
        jdbi.useHandle(
                handle -> handle.createQuery("select true from pg_advisory_xact_lock(hashtext('assessment-rules'))")
                        .mapTo(Boolean.class)
                        .one());
    }

    /** Returns the version that it became. */
    int enact(SchemeContent content) {
        SchemeBook book = schemes.book();
        if (book.schemes().stream().anyMatch(scheme -> isOfAnother(scheme, content))) {
            throw Problem.of(RuleDraftProblem.RULE_CODE_OF_ANOTHER, content.code())
                    .at("/code");
        }
        book.schemes().stream()
                .filter(scheme -> scheme.adopted()
                        && scheme.purpose() == content.purpose()
                        && scheme.tier().equals(content.tier()))
                .forEach(
                        scheme -> requireBefore(content.effectiveFrom(), scheme.effectiveFrom(), scheme.effectiveTo()));
        int version = next(book.schemes().stream()
                .filter(scheme -> scheme.code().equals(content.code()))
                .mapToInt(RuleScheme::version));
        String rule = json.of(content.enacted(version));
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            update rule_scheme set effective_to = :from
                             where adopted and purpose = :purpose and tier = :tier and effective_to is null""")
                    .bind("from", content.effectiveFrom())
                    .bind("purpose", content.purpose())
                    .bind("tier", content.tier())
                    .execute();
            handle.createUpdate("""
                    insert into rule_scheme
                           (scheme_code, version, purpose, tier, adopted, effective_from, validity_months, citation, certainty,
                            surplus, missing, minimum_rated_share, display_scale)
                    select code, version, purpose, tier, true, "effectiveFrom", "validityMonths", citation, certainty,
                           surplus, missing, "minimumRatedShare", "displayScale"
                      from jsonb_to_record(:rule::jsonb) as r (
                           code text, version integer, purpose text, tier text, "effectiveFrom" date,
                           "validityMonths" integer, citation text, certainty text, surplus text, missing text,
                           "minimumRatedShare" numeric, "displayScale" integer)""").bind("rule", rule).execute();
            handle.createUpdate("""
                    insert into rule_scheme_part (scheme_code, version, part_code, competency_groups, weight)
                    select r.code, r.version, p.code, array(select jsonb_array_elements_text(p.groups) order by 1), p.weight
                      from jsonb_to_record(:rule::jsonb) as r (code text, version integer, parts jsonb)
                     cross join lateral jsonb_to_recordset(r.parts) as p (code text, groups jsonb, weight numeric)""").bind("rule", rule).execute();
            handle.createUpdate("""
                    insert into rule_category (scheme_code, version, category, minimum, name_id, name_en)
                    select r.code, r.version, c.code, c.minimum, c."nameId", c."nameEn"
                      from jsonb_to_record(:rule::jsonb) as r (code text, version integer, categories jsonb)
                     cross join lateral jsonb_to_recordset(r.categories) as c (
                           code text, minimum numeric, "nameId" text, "nameEn" text)""").bind("rule", rule).execute();
        });
        return version;
    }

    /** Returns the version that it became. */
    int enact(PolicyContent content) {
        SchemeBook book = schemes.book();
        book.policies().stream()
                .filter(policy -> policy.adopted())
                .forEach(
                        policy -> requireBefore(content.effectiveFrom(), policy.effectiveFrom(), policy.effectiveTo()));
        int version = next(book.policies().stream()
                .filter(policy -> policy.code().equals(content.code()))
                .mapToInt(policy -> policy.version()));
        String rule = json.of(content.enacted(version));
        jdbi.useHandle(handle -> {
            handle.createUpdate(
                            "update evidence_policy set effective_to = :from where adopted and effective_to is null")
                    .bind("from", content.effectiveFrom())
                    .execute();
            handle.createUpdate("""
                    insert into evidence_policy (policy_code, version, adopted, effective_from, citation, certainty)
                    select code, version, true, "effectiveFrom", citation, certainty
                      from jsonb_to_record(:rule::jsonb) as r (
                           code text, version integer, "effectiveFrom" date, citation text, certainty text)""").bind("rule", rule).execute();
            handle.createUpdate("""
                    insert into evidence_rank (policy_code, version, competency_group, method, rank)
                    select r.code, r.version, k."group", k.method, k.rank
                      from jsonb_to_record(:rule::jsonb) as r (code text, version integer, ranks jsonb)
                     cross join lateral jsonb_to_recordset(r.ranks) as k ("group" text, method text, rank integer)""").bind("rule", rule).execute();
        });
        return version;
    }

    private static boolean isOfAnother(RuleScheme scheme, SchemeContent content) {
        return scheme.code().equals(content.code())
                && (scheme.purpose() != content.purpose() || !scheme.tier().equals(content.tier()));
    }

    /** Another one that begins or ends later was enacted meanwhile: it is not overruled silently. */
    private static void requireBefore(LocalDate from, LocalDate otherFrom, @Nullable LocalDate otherTo) {
        if (!otherFrom.isBefore(from) || (otherTo != null && otherTo.isAfter(from))) {
            throw Problem.of(RuleDraftProblem.RULE_OVERTAKEN, from);
        }
    }

    private static int next(IntStream versions) {
        return versions.max().orElse(0) + 1;
    }
}
