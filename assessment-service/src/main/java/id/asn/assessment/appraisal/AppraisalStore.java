package id.asn.assessment.appraisal;

import static java.util.stream.Collectors.toMap;

import id.asn.chassis.bulk.JsonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** Appends appraisals, many at a time; unique indexes decide which are new. */
@ApplicationScoped
class AppraisalStore {

    private static final String COLUMNS = """
            select appraisal_id, employee_id, agency_code, system_code, source_reference, year, score, predicate, revises,
                   revision_reason, annulled, digest, recorded_at, recorded_by
              from performance_appraisal
            """;

    private final Jdbi jdbi;
    private final JsonRows json;

    AppraisalStore(Jdbi jdbi, JsonRows json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Of several with one reference, or of one person and year, the first is taken. Returns the ids of those that were new. */
    Set<UUID> append(List<Appraisal> appraisals) {
        return new HashSet<>(jdbi.withHandle(handle -> handle.createQuery("""
                        insert into performance_appraisal
                               (appraisal_id, employee_id, agency_code, system_code, source_reference, year, score, predicate,
                                revises, revision_reason, annulled, digest, recorded_at, recorded_by)
                        select appraisal_id, employee_id, agency_code, system_code, source_reference, year, score, predicate,
                               revises, revision_reason, annulled, digest, recorded_at, recorded_by
                          from jsonb_to_recordset(:rows::jsonb) as r (
                               appraisal_id uuid, employee_id uuid, agency_code text, system_code text, source_reference text,
                               year integer, score numeric, predicate text, revises uuid, revision_reason text,
                               annulled boolean, digest text, recorded_at timestamptz, recorded_by text)
                        on conflict do nothing
                        returning appraisal_id""")
                .bind("rows", json.of(appraisals))
                .mapTo(UUID.class)
                .list()));
    }

    /** What is recorded under the references of these appraisals, as far as the caller may see it. */
    Map<Source, Appraisal> recorded(Collection<Appraisal> appraisals) {
        return jdbi
                .withHandle(handle -> handle.createQuery(COLUMNS + """
                         where (system_code, source_reference) in (select unnest(:systems), unnest(:references))""")
                        .bindArray("systems", String.class, texts(appraisals, Appraisal::systemCode))
                        .bindArray("references", String.class, texts(appraisals, Appraisal::sourceReference))
                        .mapTo(Appraisal.class)
                        .list())
                .stream()
                .collect(toMap(Source::of, Function.identity()));
    }

    /** Those of the people and years of these appraisals of which some appraisal is recorded. */
    Set<PersonYear> appraised(Collection<Appraisal> appraisals) {
        return new HashSet<>(jdbi.withHandle(handle -> handle.createQuery("""
                        select employee_id, year from performance_appraisal
                         where revises is null and (employee_id, year) in (select unnest(:employees), unnest(:years))""")
                .bindArray(
                        "employees",
                        UUID.class,
                        appraisals.stream().map(Appraisal::employeeId).toList())
                .bindArray(
                        "years",
                        Integer.class,
                        appraisals.stream().map(Appraisal::year).toList())
                .mapTo(PersonYear.class)
                .list()));
    }

    /** As far as the caller may see it. */
    Optional<Appraisal> byId(UUID appraisalId) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + " where appraisal_id = :id")
                .bind("id", appraisalId)
                .mapTo(Appraisal.class)
                .findOne());
    }

    /** All predicates, past and present: they are few. */
    List<DatedPredicate> predicates() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select predicate, effective_from, effective_to from performance_predicate")
                .mapTo(DatedPredicate.class)
                .list());
    }

    private static List<String> texts(Collection<Appraisal> appraisals, Function<Appraisal, String> text) {
        return appraisals.stream().map(text).toList();
    }

    /** The performance system's own reference: the natural key of an appraisal. */
    record Source(String systemCode, String sourceReference) {

        static Source of(Appraisal appraisal) {
            return new Source(appraisal.systemCode(), appraisal.sourceReference());
        }
    }

    /** Of one person and year there is one appraisal, with its revisions. */
    public record PersonYear(UUID employeeId, int year) {

        static PersonYear of(Appraisal appraisal) {
            return new PersonYear(appraisal.employeeId(), appraisal.year());
        }
    }
}
