package id.asn.traininghours.rule;

import id.asn.traininghours.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps the rules of sets: of a draft beside the rules in force, of an enacted set among them. */
@ApplicationScoped
class SetRules {

    private static final String COLUMNS = """
            form_code, name, jalur, pillar, rule, unit, national_rate, international_rate, international_surcharge,
            cap_period, national_cap, international_cap, siasn_jenis_diklat_id, bps_code, certainty, note
            """;

    private static final String ENACTING = "conversion-rules";

    private final Jdbi jdbi;

    SetRules(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<SetRule> of(String ruleSet) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS
                        + "from conversion_rule_draft where rule_set = :ruleSet union all select " + COLUMNS
                        + "from conversion_rule where rule_set = :ruleSet order by form_code")
                .bind("ruleSet", ruleSet)
                .mapTo(SetRule.class)
                .list());
    }

    /** Forms with a rule on the day. */
    Set<String> formsInForce(LocalDate date) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select form_code from conversion_rule
                        where effective_from <= :date and (effective_to is null or effective_to > :date)
                        """).bind("date", date).mapTo(String.class).set());
    }

    /** @param forms whose rules are copied; absent: all */
    void copyInForce(LocalDate date, @Nullable List<String> forms, String toRuleSet) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into conversion_rule_draft (rule_set, " + COLUMNS
                        + ") select :ruleSet, " + COLUMNS + """
                        from conversion_rule
                        where effective_from <= :date and (effective_to is null or effective_to > :date)
                          and (:all or form_code = any(:forms))
                        """)
                .bind("ruleSet", toRuleSet)
                .bind("date", date)
                .bind("all", forms == null)
                .bindArray("forms", String.class, (forms == null ? List.<String>of() : forms).toArray())
                .execute());
    }

    void replaceDraft(String ruleSet, List<SetRule> rules) {
        dropDraft(ruleSet);
        jdbi.useHandle(handle -> Rows.of(rules)
                .bind("form", SetRule::formCode)
                .bind("name", SetRule::name)
                .bind("jalur", SetRule::jalur)
                .bind("pillar", SetRule::pillar)
                .bind("rule", SetRule::rule)
                .bind("unit", SetRule::unit)
                .bind("national", SetRule::nationalRate)
                .bind("international", SetRule::internationalRate)
                .bind("surcharge", SetRule::internationalSurcharge)
                .bind("period", SetRule::capPeriod)
                .bind("nationalCap", SetRule::nationalCap)
                .bind("internationalCap", SetRule::internationalCap)
                .bind("siasn", SetRule::siasnJenisDiklatId)
                .bind("bps", SetRule::bpsCode)
                .bind("certainty", SetRule::certainty)
                .bind("note", SetRule::note)
                .into(handle.createUpdate("insert into conversion_rule_draft (rule_set, " + COLUMNS + """
                        )
                        select :ruleSet, said.*
                        from unnest(:form::text[], :name::text[], :jalur::text[], :pillar::int[], :rule::text[],
                                    :unit::text[], :national::numeric[], :international::numeric[], :surcharge::int[],
                                    :period::text[], :nationalCap::numeric[], :internationalCap::numeric[],
                                    :siasn::int[], :bps::text[], :certainty::text[], :note::text[]) as said
                        """))
                .bind("ruleSet", ruleSet)
                .execute());
    }

    /** One enactment at a time, so that each sees the rules of the one before. */
    void lockEnacting() {
        jdbi.useHandle(handle -> handle.createQuery("select true from pg_advisory_xact_lock(hashtext(:what))")
                .bind("what", ENACTING)
                .mapTo(Boolean.class)
                .one());
    }

    /** Forms that already have a rule, or an end, on or after the day: another set was enacted for later. */
    List<String> decidedFrom(LocalDate date, List<String> forms) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select distinct form_code from conversion_rule
                        where form_code = any(:forms) and (effective_from >= :date or effective_to > :date)
                        order by form_code
                        """)
                .bind("date", date)
                .bindArray("forms", String.class, forms.toArray())
                .mapTo(String.class)
                .list());
    }

    /** Ends the rules before the set on its first day and puts its own in their place. */
    void enact(RuleSetRow set, List<String> forms) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update conversion_rule set effective_to = :from
                        where form_code = any(:forms) and effective_to is null
                        """)
                .bind("from", set.effectiveFrom())
                .bindArray("forms", String.class, forms.toArray())
                .execute());
        jdbi.useHandle(handle -> handle.createUpdate("insert into conversion_rule (" + COLUMNS
                        + ", effective_from, rule_set, legal_basis) select " + COLUMNS + """
                        , :from, rule_set, :citation from conversion_rule_draft where rule_set = :ruleSet
                        """)
                .bind("from", set.effectiveFrom())
                .bind("citation", set.basis().citation())
                .bind("ruleSet", set.ruleSet())
                .execute());
        dropDraft(set.ruleSet());
    }

    private void dropDraft(String ruleSet) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from conversion_rule_draft where rule_set = :ruleSet")
                .bind("ruleSet", ruleSet)
                .execute());
    }
}
