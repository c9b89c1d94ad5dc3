package id.asn.assessment.result;

import static java.util.stream.Collectors.toMap;

import id.asn.assessment.JsonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** Appends results, many at a time; the unique source reference decides which are new. */
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
                                    assessed_on, valid_until, scheme_code, scheme_version, digest, recorded_at, recorded_by)
                            select "resultId", "employeeId", "agencyCode", "providerCode", "sourceReference", purpose, method,
                                   "assessedOn", "validUntil", "schemeCode", "schemeVersion", digest, "recordedAt", "recordedBy"
                              from jsonb_to_recordset(:rows::jsonb) as r (
                                   "resultId" uuid, "employeeId" uuid, "agencyCode" text, "providerCode" text,
                                   "sourceReference" text, purpose text, method text, "assessedOn" date, "validUntil" date,
                                   "schemeCode" text, "schemeVersion" integer, digest text, "recordedAt" timestamptz,
                                   "recordedBy" text)
                            on conflict (provider_code, source_reference) where revises is null do nothing
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
            return appended;
        });
    }

    /** What is recorded under the references of these results, as far as the caller may see it. */
    Map<Source, RecordedResult> recorded(Collection<AssessmentResult> results) {
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                        select result_id, employee_id, purpose, provider_code, source_reference, valid_until, digest
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
