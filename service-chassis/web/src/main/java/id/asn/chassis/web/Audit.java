package id.asn.chassis.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The append-only trail of who did or read what, written in the transaction it tells of. */
@ApplicationScoped
public class Audit {

    private final Jdbi jdbi;
    private final Caller caller;
    private final ObjectMapper json;

    Audit(Jdbi jdbi, Caller caller, ObjectMapper json) {
        this.jdbi = jdbi;
        this.caller = caller;
        this.json = json;
    }

    /**
     * @param action what was done, in upper case ("STANDARD_ENACTED")
     * @param subjectId the opaque id of what it was done to; never a NIP or a name
     * @param details facts worth keeping; never personal data
     */
    public void record(
            String action, String subjectType, String subjectId, @Nullable String agencyCode, Map<String, ?> details) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into audit_entry (id, actor, purpose, action, subject_type, subject_id, agency_code, details)
                        values (:id, :actor, :purpose, :action, :subjectType, :subjectId, :agencyCode, :details::jsonb)
                        """)
                .bind("id", Ids.next())
                .bind("actor", caller.subject())
                .bind("purpose", caller.purpose().orElse(null))
                .bind("action", action)
                .bind("subjectType", subjectType)
                .bind("subjectId", subjectId)
                .bind("agencyCode", agencyCode)
                .bind("details", text(details))
                .execute());
    }

    private String text(Map<String, ?> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("Audit details must be plain data", notJson);
        }
    }
}
