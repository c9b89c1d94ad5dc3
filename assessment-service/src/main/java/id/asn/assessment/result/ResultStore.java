package id.asn.assessment.result;

import static java.util.stream.Collectors.toMap;

import id.asn.assessment.JsonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Appends results, many at a time. Unique indexes decide which are new: on the source reference, and for revisions on the
 * result that they revise.
 */
@ApplicationScoped
class ResultStore {

    private final Jdbi jdbi;
    private final JsonRows json;

    ResultStore(Jdbi jdbi, JsonRows json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Of several results with one reference the first is taken. Returns the ids of those that were new. */
    Set<UUID> append(List<AssessmentResult> results) {
        String rows = json.of(results);
        return jdbi.withHandle(handle -> {
            Set<UUID> appended = new HashSet<>(
                    handle.createQuery("""
                            insert into assessment_result
                                   (result_id, employee_id, agency_code, provider_code, source_reference, purpose, method,
                                    assessed_on, valid_until, scheme_code, scheme_version, digest, recorded_at, recorded_by,
                                    instruments, assessors, potential_score, accreditation, accreditation_category,
                                    accreditation_rule_set, revises, revision_reason, annulled)
                            select "resultId", "employeeId", "agencyCode", "providerCode", "sourceReference", purpose, method,
                                   "assessedOn", "validUntil", "schemeCode", "schemeVersion", digest, "recordedAt", "recordedBy",
                                   array(select jsonb_array_elements_text(particulars->'instruments')),
                                   array(select jsonb_array_elements_text(particulars->'assessors')),
                                   (particulars->'potential'->>'score')::numeric,
                                   accreditation->>'state', accreditation->>'category', accreditation->>'ruleSet',
                                   (revision->>'revises')::uuid, revision->>'reason',
                                   coalesce((revision->>'annulled')::boolean, false)
                              from jsonb_to_recordset(:rows::jsonb) as r (
                                   "resultId" uuid, "employeeId" uuid, "agencyCode" text, "providerCode" text,
                                   "sourceReference" text, purpose text, method text, "assessedOn" date, "validUntil" date,
                                   "schemeCode" text, "schemeVersion" integer, digest text, "recordedAt" timestamptz,
                                   "recordedBy" text, particulars jsonb, accreditation jsonb, revision jsonb)
                            on conflict do nothing
                            returning result_id""").bind("rows", rows).mapTo(UUID.class).list());
            handle.createUpdate("""
                            insert into assessment_rating (result_id, competency_code, level)
                            select r."resultId", a."competencyCode", a.level
                              from jsonb_to_recordset(:rows::jsonb) as r ("resultId" uuid, ratings jsonb)
                             cross join lateral jsonb_to_recordset(r.ratings) as a ("competencyCode" text, level numeric)
                             where r."resultId" = any(:ids)""")
                    .bind("rows", rows)
                    .bindArray("ids", UUID.class, appended)
                    .execute();
            appendParticulars(handle, rows, appended);
            return appended;
        });
    }

    private static void appendParticulars(Handle handle, String rows, Set<UUID> appended) {
        handle.createUpdate("""
                        insert into assessment_potential_aspect (result_id, aspect_code, score)
                        select r."resultId", a.code, a.score
                          from jsonb_to_recordset(:rows::jsonb) as r ("resultId" uuid, particulars jsonb)
                         cross join lateral
                               jsonb_to_recordset(r.particulars->'potential'->'aspects') as a (code text, score numeric)
                         where r."resultId" = any(:ids)""")
                .bind("rows", rows)
                .bindArray("ids", UUID.class, appended)
                .execute();
        handle.createUpdate("""
                        insert into assessment_narrative (result_id, strengths, development_areas, recommendation)
                        select r."resultId", n.strengths, n."developmentAreas", n.recommendation
                          from jsonb_to_recordset(:rows::jsonb) as r ("resultId" uuid, particulars jsonb)
                         cross join lateral
                               jsonb_to_record(r.particulars->'narrative')
                                   as n (strengths text, "developmentAreas" text, recommendation text)
                         where r."resultId" = any(:ids) and r.particulars->'narrative' is not null""")
                .bind("rows", rows)
                .bindArray("ids", UUID.class, appended)
                .execute();
    }

    /** A result to be revised; empty when the caller's agencies do not see it. */
    Optional<RevisedResult> revised(UUID resultId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select r.result_id, r.employee_id, r.agency_code, r.provider_code, r.source_reference, r.purpose,
                               r.method, r.assessed_on, r.valid_until, r.scheme_code, r.scheme_version,
                               r.accreditation, r.accreditation_category, r.accreditation_rule_set,
                               exists (select 1 from assessment_result later where later.revises = r.result_id) as superseded
                          from assessment_result r where r.result_id = :id""")
                .bind("id", resultId)
                .mapTo(RevisedResult.class)
                .findOne());
    }

    /** What is recorded under the references of these results, as far as the caller may see it. */
    Map<Source, RecordedResult> recorded(Collection<AssessmentResult> results) {
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                        select result_id, employee_id, purpose, provider_code, source_reference, valid_until, digest,
                               accreditation
                          from assessment_result
                         where revises is null
                           and (provider_code, source_reference) in (select unnest(:providers), unnest(:references))""")
                        .bindArray(
                                "providers",
                                String.class,
                                results.stream()
                                        .map(AssessmentResult::providerCode)
                                        .toList())
                        .bindArray(
                                "references",
                                String.class,
                                results.stream()
                                        .map(AssessmentResult::sourceReference)
                                        .toList())
                        .mapTo(RecordedResult.class)
                        .list())
                .stream()
                .collect(toMap(row -> new Source(row.providerCode(), row.sourceReference()), Function.identity()));
    }

    /** The provider's own reference: the natural key of a result. */
    record Source(String providerCode, String sourceReference) {

        static Source of(AssessmentResult result) {
            return new Source(result.providerCode(), result.sourceReference());
        }
    }
}
