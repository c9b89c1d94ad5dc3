package id.asn.assessment.match;

import static java.util.stream.Collectors.toMap;

import id.asn.assessment.JsonRows;
import id.asn.assessment.match.MatchFacts.Whose;
import id.asn.assessment.rules.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** Appends computations, many at a time, and keeps which one is current. */
@ApplicationScoped
class MatchStore {

    private final Jdbi jdbi;
    private final JsonRows json;

    MatchStore(Jdbi jdbi, JsonRows json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    Map<Whose, Current> current(Collection<UUID> employeeIds) {
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                        select employee_id, purpose, digest from current_match where employee_id = any(:ids)""")
                        .bindArray("ids", UUID.class, employeeIds)
                        .mapTo(Current.class)
                        .list())
                .stream()
                .collect(toMap(row -> new Whose(row.employeeId(), row.purpose()), Function.identity()));
    }

    Map<UUID, Long> lastVersions(Collection<UUID> employeeIds) {
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                        select employee_id, max(version) as version from match_computation
                         where employee_id = any(:ids) group by employee_id""")
                        .bindArray("ids", UUID.class, employeeIds)
                        .mapTo(LastVersion.class)
                        .list())
                .stream()
                .collect(toMap(LastVersion::employeeId, LastVersion::version));
    }

    void append(List<MatchComputation> matches) {
        String rows = json.of(matches.stream().map(MatchRow::of).toList());
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                    insert into match_computation
                           (computation_id, employee_id, agency_code, unit_code, position_id, tier, standard_id,
                            standard_digest, purpose, as_of, status, sum_individual, sum_required, jpm_display, category,
                            scheme_code, scheme_version, evidence_policy_code, evidence_policy_version, algorithm,
                            input_digests, evidence, parts, steps, valid_until, digest, computed_at, version)
                    select "computationId", "employeeId", "agencyCode", "unitCode", "positionId", tier, "standardId",
                           "standardDigest", purpose, "asOf", status, "sumIndividual", "sumRequired", "jpmDisplay", category,
                           "schemeCode", "schemeVersion", "policyCode", "policyVersion", algorithm,
                           "inputDigests", evidence, parts, steps, "validUntil", digest, "computedAt", version
                      from jsonb_to_recordset(:rows::jsonb) as r (
                           "computationId" uuid, "employeeId" uuid, "agencyCode" text, "unitCode" text, "positionId" uuid,
                           tier text, "standardId" uuid, "standardDigest" text, purpose text, "asOf" date, status text,
                           "sumIndividual" numeric, "sumRequired" numeric, "jpmDisplay" numeric, category text,
                           "schemeCode" text, "schemeVersion" integer, "policyCode" text, "policyVersion" integer,
                           algorithm integer, "inputDigests" jsonb, evidence jsonb, parts jsonb, steps jsonb,
                           "validUntil" date, digest text, "computedAt" timestamptz, version bigint)""").bind("rows", rows).execute();
            handle.createUpdate("""
                    insert into current_match as c
                           (employee_id, purpose, computation_id, agency_code, unit_code, position_id, standard_id,
                            status, category, valid_until, digest, version)
                    select employee_id, purpose, computation_id, agency_code, unit_code, position_id, standard_id,
                           status, category, valid_until, digest, version
                      from match_computation
                     where computation_id = any(:ids)
                    on conflict (employee_id, purpose) do update set
                           computation_id = excluded.computation_id, agency_code = excluded.agency_code,
                           unit_code = excluded.unit_code, position_id = excluded.position_id,
                           standard_id = excluded.standard_id, status = excluded.status, category = excluded.category,
                           valid_until = excluded.valid_until, digest = excluded.digest, version = excluded.version
                     where excluded.version > c.version""")
                    .bindArray(
                            "ids",
                            UUID.class,
                            matches.stream()
                                    .map(MatchComputation::computationId)
                                    .toList())
                    .execute();
        });
    }

    /** What is current for a person and purpose. */
    public record Current(UUID employeeId, Purpose purpose, String digest) {}

    /** The highest version of a person's computations. */
    public record LastVersion(UUID employeeId, long version) {}
}
