package id.asn.standard.derivation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.standard.LegalBasis;
import id.asn.standard.skj.EnactedForm;
import id.asn.standard.skj.StandardContent;
import id.asn.standard.skj.StandardView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;

/** What every agency may read of enacted standards: for writing it. */
@ApplicationScoped
class PublishedRows {

    private final Jdbi jdbi;
    private final ObjectMapper json;

    PublishedRows(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** New, or with what changed since: what was enacted never does. */
    void put(StandardView standard) {
        LegalBasis decree = Objects.requireNonNull(standard.legalBasis(), "what is published was enacted");
        EnactedForm form = standard.form();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into published_standard
                            (standard_id, position_id, agency_code, position_code, title, tier_code, content, status,
                             decree_number, decree_date, decree_title, effective_from, effective_to, superseded_by,
                             corrected_by, version)
                        values (:standard, :position, :agency, :code, :title, :tier, cast(:content as jsonb), :status,
                                :number, :date, :decree, :from, :to, :supersededBy, :correctedBy, :version)
                        on conflict (standard_id) do update
                        set status = excluded.status, effective_to = excluded.effective_to,
                            superseded_by = excluded.superseded_by, corrected_by = excluded.corrected_by,
                            version = excluded.version
                        """)
                .bind("standard", standard.standardId())
                .bind("position", standard.positionId())
                .bind("agency", standard.agencyCode())
                .bind("code", form == null ? null : form.position().positionCode())
                .bind("title", form == null ? null : form.position().title())
                .bind("tier", form == null ? null : form.position().tier())
                .bind("content", text(standard.content()))
                .bind("status", standard.status())
                .bind("number", decree.number())
                .bind("date", decree.date())
                .bind("decree", decree.title())
                .bind("from", standard.effectiveFrom())
                .bind("to", standard.effectiveTo())
                .bind("supersededBy", standard.supersededBy())
                .bind("correctedBy", standard.correctedBy())
                .bind("version", standard.version())
                .execute());
    }

    private String text(StandardContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
