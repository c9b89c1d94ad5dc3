package id.asn.standard.employee;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the states that a query has gathered as JSON, and joins neighbours that say the same; the person is {@code e.id}. */
@Singleton
class StateSpans {

    private static final String STATES = """
            coalesce((
                select jsonb_agg(jsonb_build_object(
                    'agencyCode', t.agency_code, 'nip', %s, 'employmentKind', t.employment_kind, 'status', t.status,
                    'employedFrom', lower(t.employed), 'employedTo', upper(t.employed),
                    'contractFrom', lower(t.contract), 'contractTo', upper(t.contract),
                    'from', lower(t.effective), 'to', upper(t.effective)) order by t.effective)
                from employee_state t
                where t.employee_id = e.id and %s), '[]')
            """;

    /** Without identity, known now. */
    static final String KNOWN_NOW = STATES.formatted("null", "upper_inf(t.recorded)");

    /** As known at {@code :knownAt}. */
    static final String AS_KNOWN = STATES.formatted("t.nip", AsKnown.of("t"));

    private final ObjectReader reader;

    StateSpans(ObjectMapper json) {
        this.reader = json.readerForListOf(State.class);
    }

    List<IdentifierSpan> identifiers(String array) {
        List<IdentifierSpan> spans = new ArrayList<>();
        for (State state : parse(array)) {
            if (state.nip() == null) {
                continue;
            }
            boolean goesOn = !spans.isEmpty() && spans.getLast().nip().equals(state.nip());
            LocalDate from = goesOn ? spans.removeLast().from() : state.from();
            spans.add(new IdentifierSpan(state.nip(), from, state.to()));
        }
        return spans;
    }

    List<EmploymentSpan> employments(String array) {
        List<EmploymentSpan> spans = new ArrayList<>();
        for (State state : parse(array)) {
            EmploymentSpan span = state.employment();
            if (!spans.isEmpty() && spans.getLast().saysTheSameAs(span)) {
                spans.add(spans.removeLast().until(span.to()));
            } else {
                spans.add(span);
            }
        }
        return spans;
    }

    private List<State> parse(String array) {
        try {
            return reader.readValue(array);
        } catch (JsonProcessingException notStates) {
            throw new IllegalStateException(notStates);
        }
    }

    /** One element of the array. */
    record State(
            String agencyCode,
            @Nullable String nip,
            EmploymentKind employmentKind,
            EmployeeStatus status,
            LocalDate employedFrom,
            @Nullable LocalDate employedTo,
            @Nullable LocalDate contractFrom,
            @Nullable LocalDate contractTo,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        EmploymentSpan employment() {
            return new EmploymentSpan(
                    agencyCode, employmentKind, status, employedFrom, employedTo, contractFrom, contractTo, from, to);
        }
    }
}
