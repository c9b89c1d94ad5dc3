package id.asn.assessment.result;

import static java.util.stream.Collectors.groupingBy;

import id.asn.assessment.register.EmployeeRegister;
import id.asn.assessment.rules.AssessmentMethod;
import id.asn.assessment.rules.Purpose;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads recorded results; every read leaves its trace. */
@ApplicationScoped
@UseCase
public class ResultReads {

    private static final String COLUMNS = """
            select result_id, employee_id, agency_code, provider_code, source_reference, purpose, method, assessed_on,
                   valid_until, scheme_code, scheme_version, digest, recorded_at
              from assessment_result
            """;

    private final Jdbi jdbi;
    private final Audit audit;
    private final Caller caller;
    private final EmployeeRegister register;

    ResultReads(Jdbi jdbi, Audit audit, Caller caller, EmployeeRegister register) {
        this.jdbi = jdbi;
        this.audit = audit;
        this.caller = caller;
        this.register = register;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when it is not there for the caller */
    public ResultView byId(UUID resultId) {
        ResultRow row = jdbi.withHandle(handle -> handle.createQuery(COLUMNS + " where result_id = :id")
                        .bind("id", resultId)
                        .mapTo(ResultRow.class)
                        .findOne())
                .filter(this::isReadable)
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        recordRead(row.employeeId(), row.agencyCode());
        return withRatings(List.of(row)).getFirst();
    }

    /** A person's results, the first recorded first. */
    public Page<ResultView> ofEmployee(UUID employeeId, String agencyCode, PageRequest page) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(new UUID(0, 0));
        List<ResultRow> rows = jdbi.withHandle(handle -> handle.createQuery(COLUMNS
                        + " where employee_id = :employee and result_id > :after order by result_id limit :limit")
                .bind("employee", employeeId)
                .bind("after", after)
                .bind("limit", page.limit() + 1)
                .mapTo(ResultRow.class)
                .list());
        recordRead(employeeId, agencyCode);
        return Page.of(
                withRatings(rows),
                page.limit(),
                result -> Cursor.of(result.resultId().toString()));
    }

    /** By the agency that recorded it, and by the one that employs the person now: its match rests on it. */
    private boolean isReadable(ResultRow row) {
        return caller.agencies().covers(row.agencyCode())
                || !register.byIds(List.of(row.employeeId())).isEmpty();
    }

    private void recordRead(UUID employeeId, String agencyCode) {
        audit.record("ASSESSMENT_RESULTS_READ", "employee", employeeId.toString(), agencyCode, Map.of());
    }

    private List<ResultView> withRatings(List<ResultRow> rows) {
        Map<UUID, List<RatingRow>> ratings = jdbi
                .withHandle(handle -> handle.createQuery("""
                        select result_id, competency_code, level from assessment_rating
                         where result_id = any(:ids) order by result_id, competency_code""")
                        .bindArray(
                                "ids",
                                UUID.class,
                                rows.stream().map(ResultRow::resultId).toList())
                        .mapTo(RatingRow.class)
                        .list())
                .stream()
                .collect(groupingBy(RatingRow::resultId));
        return rows.stream()
                .map(row -> ResultView.of(row, ratings.getOrDefault(row.resultId(), List.of())))
                .toList();
    }

    /** A row of {@code assessment_result}. */
    public record ResultRow(
            UUID resultId,
            UUID employeeId,
            String agencyCode,
            String providerCode,
            String sourceReference,
            Purpose purpose,
            AssessmentMethod method,
            LocalDate assessedOn,
            LocalDate validUntil,
            String schemeCode,
            int schemeVersion,
            String digest,
            Instant recordedAt) {}

    /** A row of {@code assessment_rating}. */
    public record RatingRow(UUID resultId, String competencyCode, BigDecimal level) {}
}
