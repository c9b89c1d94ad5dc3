package id.asn.assessment.match;

import id.asn.assessment.ColumnArrays;
import id.asn.assessment.JsonRows;
import id.asn.assessment.collectivegap.UnitCell;
import id.asn.assessment.rules.Purpose;
import id.asn.assessment.rules.RuleScheme;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Adds computations, many at a time, and keeps what is current, with the sums over the units, beside them. */
@ApplicationScoped
class MatchStore {

    private final Jdbi jdbi;
    private final JsonRows json;

    MatchStore(Jdbi jdbi, JsonRows json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Adds computations; they never change. */
    void append(List<MatchComputation> matches) {
        Map<MatchRow.Against, String> inputDigests = new HashMap<>();
        ColumnArrays<MatchRow> rows = new ColumnArrays<>(
                        matches.stream().map(MatchRow::of).toList())
                .with("computation_id", "uuid", MatchRow::computationId)
                .with("employee_id", "uuid", MatchRow::employeeId)
                .with("agency_code", "text", MatchRow::agencyCode)
                .with("unit_code", "text", MatchRow::unitCode)
                .with("position_id", "uuid", MatchRow::positionId)
                .with("tier", "text", MatchRow::tier)
                .with("standard_id", "uuid", MatchRow::standardId)
                .with("standard_digest", "text", MatchRow::standardDigest)
                .with("purpose", "text", MatchRow::purpose)
                .with("as_of", "date", MatchRow::asOf)
                .with("status", "text", MatchRow::status)
                .with("sum_individual", "numeric", MatchRow::sumIndividual)
                .with("sum_required", "numeric", MatchRow::sumRequired)
                .with("jpm_display", "numeric", MatchRow::jpmDisplay)
                .with("category", "text", MatchRow::category)
                .with("scheme_code", "text", MatchRow::schemeCode)
                .with("scheme_version", "integer", MatchRow::schemeVersion)
                .with("evidence_policy_code", "text", MatchRow::policyCode)
                .with("evidence_policy_version", "integer", MatchRow::policyVersion)
                .with("algorithm", "integer", MatchRow::algorithm)
                .with(
                        "input_digests",
                        "jsonb",
                        row -> inputDigests.computeIfAbsent(
                                row.against(), against -> json.of(InputDigests.of(row.input()))))
                .withJson("evidence", row -> json.bytesOf(row.evidence()))
                .withJson("parts", row -> json.bytesOf(row.parts()))
                .withJson("steps", row -> json.bytesOf(row.steps()))
                .with("valid_until", "date", MatchRow::validUntil)
                .with("digest", "text", MatchRow::digest)
                .with("computed_at", "timestamptz", MatchRow::computedAt)
                .with("version", "bigint", MatchRow::version);
        jdbi.useHandle(handle -> rows.bindTo(handle.createUpdate("insert into match_computation (" + rows.names()
                        + ") select " + rows.selected("r") + " from " + rows.as("r")))
                .execute());
    }

    /**
     * Makes these the current matches and moves the sums of the units by the difference. The rows of the sums are taken in
     * one order, and held until the transaction ends: to be called last.
     *
     * @return the cells whose sums may have moved
     */
    List<UnitCell> makeCurrent(List<Standing> standings) {
        ColumnArrays<Standing> rows = new ColumnArrays<>(standings)
                .with("employee_id", "uuid", standing -> target(standing).employeeId())
                .with("purpose", "text", standing -> target(standing).purpose())
                .with("computation_id", "uuid", standing -> standing.match().computationId())
                .with("agency_code", "text", standing -> target(standing).agencyCode())
                .with("unit_code", "text", standing -> target(standing).unitCode())
                .with("tier", "text", standing -> target(standing).tier())
                .with("position_id", "uuid", standing -> target(standing).positionId())
                .with("standard_id", "uuid", standing -> target(standing).standardId())
                .with("scheme_code", "text", standing -> scheme(standing).code())
                .with("scheme_version", "integer", standing -> scheme(standing).version())
                .with("evidence_policy", "text", Standing::policy)
                .with("status", "text", standing -> standing.match().outcome().status())
                .with("category", "text", standing -> figures(standing).category())
                .with("valid_until", "date", standing -> figures(standing).validUntil())
                .with("evidence_until", "date", Standing::evidenceUntil)
                .with("digest", "text", standing -> standing.match().digest())
                .with("version", "bigint", standing -> standing.match().version())
                .with("inputs", "text", Standing::inputs)
                .with("competency_codes", "text", Standing::competencyCodes)
                .with("required", "text", Standing::required)
                .with("owned", "text", Standing::owned);
        return jdbi.withHandle(handle -> rows.bindTo(handle.createQuery("""
                        with r as materialized (
                            select employee_id, purpose, computation_id, agency_code, unit_code, tier, position_id,
                                   standard_id, scheme_code, scheme_version, evidence_policy, status, category, valid_until,
                                   evidence_until, digest, version, inputs, competency_codes::text[], required::smallint[], owned::smallint[]
                              from %s),
                        now_current as (
                            insert into current_match as c (%s)
                            select * from r
                            on conflict (employee_id, purpose) do update set
                                   computation_id = excluded.computation_id, agency_code = excluded.agency_code,
                                   unit_code = excluded.unit_code, tier = excluded.tier, position_id = excluded.position_id,
                                   standard_id = excluded.standard_id, scheme_code = excluded.scheme_code,
                                   scheme_version = excluded.scheme_version,
                                   evidence_policy = excluded.evidence_policy, status = excluded.status,
                                   category = excluded.category, valid_until = excluded.valid_until,
                                   evidence_until = excluded.evidence_until, digest = excluded.digest, version = excluded.version, inputs = excluded.inputs,
                                   competency_codes = excluded.competency_codes, required = excluded.required,
                                   owned = excluded.owned),
                        person as (
                            select -1 as sign, c.agency_code, c.purpose, c.unit_code, c.tier, c.competency_codes, c.required,
                                   c.owned
                              from r join current_match c using (employee_id, purpose)
                            union all
                            select 1, agency_code, purpose, unit_code, tier, competency_codes, required, owned from r),
                        moved as (
                            select p.agency_code, p.purpose, p.unit_code, g.competency_code, p.tier,
                                   sum(p.sign) as people,
                                   sum(p.sign) filter (where g.owned is not null) as rated,
                                   sum(p.sign) filter (where g.owned < g.required) as below,
                                   sum(p.sign * g.required) filter (where g.owned is not null) as sum_required,
                                   sum(p.sign * g.owned) as sum_owned,
                                   sum(p.sign * greatest(0, g.required - g.owned)) filter (where g.owned is not null) as sum_gap
                              from person p
                             cross join lateral unnest(p.competency_codes, p.required, p.owned)
                                     as g (competency_code, required, owned)
                             where p.unit_code is not null and p.tier is not null
                             group by p.agency_code, p.purpose, p.unit_code, g.competency_code, p.tier),
                        cell as (
                            insert into unit_gap as u (agency_code, purpose, unit_code, competency_code, tier,
                                                       people, rated, below, sum_required, sum_owned, sum_gap)
                            select agency_code, purpose, unit_code, competency_code, tier, people, coalesce(rated, 0),
                                   coalesce(below, 0), coalesce(sum_required, 0), coalesce(sum_owned, 0), coalesce(sum_gap, 0)
                              from moved
                             order by agency_code, purpose, unit_code, competency_code, tier
                            on conflict (agency_code, purpose, unit_code, competency_code, tier) do update set
                                   people = u.people + excluded.people, rated = u.rated + excluded.rated,
                                   below = u.below + excluded.below, sum_required = u.sum_required + excluded.sum_required,
                                   sum_owned = u.sum_owned + excluded.sum_owned, sum_gap = u.sum_gap + excluded.sum_gap
                            returning agency_code, purpose, unit_code, competency_code)
                        select distinct agency_code, purpose, unit_code, competency_code from cell
                         order by 1, 2, 3, 4""".formatted(rows.as("r"), rows.names())))
                .mapTo(UnitCell.class)
                .list());
    }

    /** Notes what was looked at, where the same came out of it. */
    void confirm(List<Confirmed> confirmed) {
        ColumnArrays<Confirmed> rows = new ColumnArrays<>(confirmed)
                .with("employee_id", "uuid", Confirmed::employeeId)
                .with("purpose", "text", Confirmed::purpose)
                .with("inputs", "text", Confirmed::inputs);
        jdbi.useHandle(handle ->
                rows.bindTo(handle.createUpdate("""
                        update current_match c set inputs = r.inputs
                          from %s
                         where c.employee_id = r.employee_id and c.purpose = r.purpose""".formatted(rows.as("r")))).execute());
    }

    private static MatchTarget target(Standing standing) {
        return standing.match().target();
    }

    private static RuleScheme scheme(Standing standing) {
        return standing.match().input().scheme();
    }

    private static MatchFigures figures(Standing standing) {
        return MatchFigures.of(standing.match().outcome());
    }

    /** A match that came out as before, and the fingerprint of what it was reckoned from this time. */
    record Confirmed(UUID employeeId, Purpose purpose, String inputs) {}
}
