package id.asn.assessment.subjectaccess;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.assessment.CivilCalendar;
import id.asn.assessment.register.EmployeeRegister;
import id.asn.assessment.subjectaccess.HeldDataView.Section;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Takes out everything that is held about a person (UU 27/2022 art. 5 to 7). The person gets what every agency holds; an
 * officer what the agencies of the token hold, with the purpose stated. One person's rows are few enough to be answered at
 * once.
 */
@ApplicationScoped
class TakeHeldData {

    /** Of officers who answer requests of persons for their data. */
    static final String SCOPE = "subject-access:read";

    private final HeldTables tables;
    private final EmployeeRegister register;
    private final Transactions transactions;
    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Audit audit;
    private final Caller caller;
    private final CivilCalendar calendar;

    TakeHeldData(
            HeldTables tables,
            EmployeeRegister register,
            Transactions transactions,
            Jdbi jdbi,
            ObjectMapper json,
            Audit audit,
            Caller caller,
            CivilCalendar calendar) {
        this.tables = tables;
        this.register = register;
        this.transactions = transactions;
        this.jdbi = jdbi;
        this.json = json;
        this.audit = audit;
        this.caller = caller;
        this.calendar = calendar;
    }

    /**
     * @throws id.asn.chassis.web.ProblemException 404 for anybody but the person and the officers of its agency, 428 for an
     *     officer who does not state a purpose
     */
    HeldDataView of(UUID employeeId) {
        boolean own = caller.employee().filter(employeeId::equals).isPresent();
        if (!own && !caller.hasScope(SCOPE)) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
        if (!own && caller.purpose().isEmpty()) {
            throw Problem.of(SubjectAccessProblem.SUBJECT_ACCESS_PURPOSE);
        }
        String agencyCode = transactions.write(
                caller.agencies(), () -> register.require(employeeId).agencyCode());
        AgencyScope scope = own ? AgencyScope.all() : caller.agencies();
        return transactions.write(scope, () -> {
            // First, so that this very reading is in the document too.
            audit.record("HELD_DATA_TAKEN", "employee", employeeId.toString(), agencyCode, Map.of("own", own));
            List<Section> sections = tables.all().stream()
                    .map(table -> section(table, employeeId))
                    .toList();
            return new HeldDataView(employeeId, calendar.now(), scope.isAll(), sections);
        });
    }

    private Section section(HeldTable table, UUID employeeId) {
        List<JsonNode> records = jdbi
                .withHandle(handle -> handle.createQuery(table.rows())
                        .bind("employee", employeeId)
                        .mapTo(String.class)
                        .list())
                .stream()
                .map(this::record)
                .toList();
        return new Section(table.name(), records.size(), records);
    }

    private JsonNode record(String row) {
        try {
            return json.readTree(row);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("PostgreSQL writes JSON", impossible);
        }
    }
}
