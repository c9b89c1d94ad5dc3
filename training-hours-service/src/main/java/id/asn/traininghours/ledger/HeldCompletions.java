package id.asn.traininghours.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.traininghours.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Puts completions aside for a person to look at. */
@ApplicationScoped
class HeldCompletions {

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final HeldCompletionEvents events;

    HeldCompletions(Jdbi jdbi, ObjectMapper json, HeldCompletionEvents events) {
        this.jdbi = jdbi;
        this.json = json;
        this.events = events;
    }

    /** Keeps why each was held at first; what it is held for again is the review's to tell. */
    void hold(List<Decision.Held> held, Recording recording) {
        if (held.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> Rows.of(held)
                .bind("completionId", Decision.Held::completionId)
                .bind("agencyCode", one -> one.employee().agencyCode())
                .bind("employeeId", one -> one.employee().employeeId())
                .bind("reasons", one -> text(one.reasons()))
                .into(handle.createUpdate("""
                        insert into held_completion (completion_id, agency_code, employee_id, reasons, held_at)
                        select completion_id, agency_code, employee_id, reasons, :at
                        from unnest(:completionId::uuid[], :agencyCode::text[], :employeeId::uuid[], :reasons::jsonb[])
                                 as new (completion_id, agency_code, employee_id, reasons)
                        on conflict (completion_id) do nothing
                        """))
                .bind("at", recording.at())
                .execute());
        events.held(held, recording);
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
