package id.asn.traininghours.review;

import static java.util.stream.Collectors.toMap;

import id.asn.traininghours.completion.Assessment;
import id.asn.traininghours.completion.Claim;
import id.asn.traininghours.completion.ClaimColumns;
import id.asn.traininghours.completion.StoredClaim;
import id.asn.traininghours.ledger.Recording;
import id.asn.traininghours.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What completions say: as they count, as they counted before, and what is put beside them. */
@ApplicationScoped
public class Revisions {

    private static final String CLAIMED = """
            select completion_id, employee_id, provider_code, source_record_id, programme_code, form_code, title, start_date,
                   end_date, unit, amount, international, attendance_mode, certificate_number, certificate_issuer,
                   evidence_digest, competency_codes, engaged_minutes
            """;

    private static final String REPORTED = CLAIMED + "from completion where completion_id = :id and :revision = 0";

    private static final String REVISED = """
            select c.completion_id, c.employee_id, c.provider_code, c.source_record_id, r.programme_code, r.form_code,
                   r.title, r.start_date, r.end_date, r.unit, r.amount, r.international, r.attendance_mode,
                   r.certificate_number, r.certificate_issuer, r.evidence_digest, r.competency_codes,
                   r.engaged_minutes
            from completion_revision r join completion c on c.completion_id = r.completion_id
            where r.completion_id = :id and r.revision = :revision
            """;

    private final Jdbi jdbi;

    Revisions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The claims as they count. */
    public Map<UUID, Claim> inForce(Collection<UUID> completionIds) {
        return jdbi.withHandle(
                handle -> handle.createQuery(CLAIMED + "from completion_in_force where completion_id = any(:ids)")
                        .bindArray("ids", UUID.class, completionIds.toArray())
                        .mapTo(StoredClaim.class)
                        .collect(toMap(StoredClaim::completionId, StoredClaim::claim)));
    }

    /** The claim as it was reported, or as a revision says. */
    public Claim at(UUID completionId, int revision) {
        return jdbi.withHandle(handle -> handle.createQuery(revision == 0 ? REPORTED : REVISED)
                .bind("id", completionId)
                .bind("revision", revision)
                .mapTo(StoredClaim.class)
                .map(StoredClaim::claim)
                .one());
    }

    /** Puts them beside what was reported, and lets them count. */
    void add(List<Revision> revisions, Recording recording) {
        if (revisions.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> ClaimColumns.bind(
                        Rows.of(revisions)
                                .bind("completionId", Revision::completionId)
                                .bind("revision", Revision::number)
                                .bind("origin", Revision::origin)
                                .bind("agencyCode", Revision::agencyCode)
                                .bind("contentDigest", Revision::contentDigest),
                        Revision::claim,
                        Revision::assessment)
                .into(handle.createUpdate("""
                        with added as (
                            insert into completion_revision
                                (completion_id, revision, origin, agency_code, content_digest, programme_code, form_code,
                                 title, title_key, start_date, end_date, unit, amount, international, attendance_mode,
                                 certificate_number, certificate_issuer, certificate_key, evidence_digest,
                                 competency_codes, course_id, engaged_minutes, claimed_jp, converted_jp, verification, recorded_at, recorded_by)
                            select completion_id, revision, origin, agency_code, content_digest, programme_code, form_code,
                                   title, title_key, start_date, end_date, unit, amount, international, attendance_mode,
                                   certificate_number, certificate_issuer, certificate_key, evidence_digest,
                                   string_to_array(competency_codes, chr(31)), course_id, engaged_minutes, claimed_jp, converted_jp, verification,
                                   :at, :by
                            from unnest(:completionId::uuid[], :revision::integer[], :origin::text[], :agencyCode::text[],
                                        :contentDigest::text[], :programmeCode::text[], :formCode::text[],
                                        :title::text[], :titleKey::text[], :startDate::date[], :endDate::date[],
                                        :unit::text[], :amount::numeric[], :international::boolean[],
                                        :attendanceMode::text[], :certificateNumber::text[], :certificateIssuer::text[],
                                        :certificateKey::text[], :evidenceDigest::text[], :competencyCodes::text[], :courseId::text[], :engagedMinutes::integer[],
                                        :claimed::numeric[], :converted::numeric[], :verification::text[])
                                     as new (completion_id, revision, origin, agency_code, content_digest, programme_code,
                                             form_code, title, title_key, start_date, end_date, unit, amount,
                                             international, attendance_mode, certificate_number, certificate_issuer,
                                             certificate_key, evidence_digest, competency_codes, course_id, engaged_minutes, claimed_jp, converted_jp,
                                             verification)
                            returning completion_id, revision)
                        update completion c set revision = a.revision
                        from added a where c.completion_id = a.completion_id
                        """))
                .bind("at", recording.at())
                .bind("by", recording.by())
                .execute());
    }

    /** Who put it beside what was reported. */
    enum Origin {
        SENDER,
        OFFICER
    }

    /** @param contentDigest of the content as it was sent, so that it is known again; of the claim for an officer's */
    record Revision(
            UUID completionId,
            int number,
            Origin origin,
            String agencyCode,
            String contentDigest,
            Claim claim,
            Assessment assessment) {}
}
