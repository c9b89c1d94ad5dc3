package id.asn.traininghours.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.messaging.Outbox;
import id.asn.chassis.messaging.OutgoingEvent;
import id.asn.traininghours.rule.Cap;
import id.asn.traininghours.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Adds rows to the ledger and tells the world of each; nothing here changes or removes one. */
@ApplicationScoped
class Ledger {

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final ObjectMapper json;

    Ledger(Jdbi jdbi, Outbox outbox, ObjectMapper json) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.json = json;
    }

    void append(List<LedgerEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        long marker = insert(entries);
        outbox.append(entries.stream()
                .map(entry -> new OutgoingEvent(
                                "ledger-entry.v1",
                                entry.context().employeeId().toString(),
                                entry.entryId().toString(),
                                LedgerEntryEvent.of(entry, marker))
                        .forAgency(entry.context().agencyCode())
                        .ofProvider(entry.activity().providerCode()))
                .toList());
    }

    /** One statement for all rows; the transaction's id comes back as the marker that control totals are cut by. */
    private long insert(List<LedgerEntry> entries) {
        return jdbi.withHandle(handle -> Rows.of(entries)
                .bind("entryId", LedgerEntry::entryId)
                .bind("completionId", LedgerEntry::completionId)
                .bind("kind", LedgerEntry::kind)
                .bind("reverses", entry -> entry.kind() == EntryKind.REVERSAL ? entry.refersTo() : null)
                .bind("adjusts", entry -> entry.kind() == EntryKind.ADJUSTMENT ? entry.refersTo() : null)
                .bind("corrects", entry -> entry.kind() == EntryKind.CREDIT ? entry.refersTo() : null)
                .bind("employeeId", entry -> entry.context().employeeId())
                .bind("agencyCode", entry -> entry.context().agencyCode())
                .bind("unitCode", entry -> entry.context().unitCode())
                .bind("regionCode", entry -> entry.context().regionCode())
                .bind("positionId", entry -> entry.context().positionId())
                .bind("tier", entry -> entry.context().tier())
                .bind("employmentKind", entry -> entry.context().employmentKind())
                .bind("completionDate", entry -> entry.context().completionDate())
                .bind("formCode", entry -> entry.activity().formCode())
                .bind("jalur", entry -> entry.activity().jalur())
                .bind("attendanceMode", entry -> entry.activity().attendanceMode())
                .bind("providerCode", entry -> entry.activity().providerCode())
                .bind("providerAccredited", entry -> entry.activity().providerAccredited())
                .bind("verification", entry -> entry.activity().verification())
                .bind("claimed", entry -> entry.amounts().claimed())
                .bind("converted", entry -> entry.amounts().converted())
                .bind("credited", entry -> entry.amounts().credited())
                .bind("capPeriod", ofCap(Cap::period))
                .bind("capUnits", ofCap(Cap::units))
                .bind("capUnitJp", ofCap(Cap::unitJp))
                .bindTexts("competencyCodes", entry -> entry.activity().competencyCodes())
                .bind("ruleSet", entry -> entry.activity().ruleSet())
                .bind("reasons", entry -> text(entry.reasons()))
                .bind("steps", entry -> text(entry.steps()))
                .bind("explanation", LedgerEntry::explanation)
                .bind("recordedBy", entry -> entry.recording().by())
                .bind("recordedAt", entry -> entry.recording().at())
                .into(handle.createQuery("""
                        with added as (
                            insert into ledger_entry
                                (entry_id, completion_id, kind, reverses_entry_id, adjusts_entry_id, corrects_entry_id,
                                 employee_id, agency_code, unit_code, region_code, position_id, tier, employment_kind, completion_date,
                                 form_code, jalur, attendance_mode, provider_code, provider_accredited, verification,
                                 claimed_jp, converted_jp, credited_jp, cap_period, cap_units, cap_unit_jp,
                                 competency_codes, rule_set, reasons, steps, reason, recorded_by, recorded_at)
                            select entry_id, completion_id, kind, reverses, adjusts, corrects, employee_id, agency_code,
                                   unit_code, region_code, position_id, tier, employment_kind, completion_date, form_code, jalur,
                                   attendance_mode, provider_code, provider_accredited, verification, claimed, converted,
                                   credited, cap_period, cap_units, cap_unit_jp,
                                   string_to_array(competency_codes, chr(31)), rule_set, reasons, steps, explanation,
                                   recorded_by, recorded_at
                            from unnest(:entryId::uuid[], :completionId::uuid[], :kind::text[], :reverses::uuid[],
                                        :adjusts::uuid[], :corrects::uuid[], :employeeId::uuid[], :agencyCode::text[], :unitCode::text[],
                                        :regionCode::text[], :positionId::uuid[], :tier::text[], :employmentKind::text[],
                                        :completionDate::date[], :formCode::text[], :jalur::text[],
                                        :attendanceMode::text[], :providerCode::text[], :providerAccredited::boolean[],
                                        :verification::text[], :claimed::numeric[], :converted::numeric[],
                                        :credited::numeric[], :capPeriod::text[], :capUnits::numeric[],
                                        :capUnitJp::numeric[], :competencyCodes::text[], :ruleSet::text[],
                                        :reasons::jsonb[], :steps::jsonb[], :explanation::text[], :recordedBy::text[],
                                        :recordedAt::timestamptz[])
                                     as new (entry_id, completion_id, kind, reverses, adjusts, corrects, employee_id, agency_code,
                                             unit_code, region_code, position_id, tier, employment_kind, completion_date,
                                             form_code, jalur, attendance_mode, provider_code, provider_accredited,
                                             verification, claimed, converted, credited, cap_period, cap_units,
                                             cap_unit_jp, competency_codes, rule_set, reasons, steps, explanation,
                                             recorded_by, recorded_at)
                            returning recorded_xid)
                        select distinct recorded_xid::text::bigint from added
                        """))
                .mapTo(Long.class)
                .one());
    }

    private static Function<LedgerEntry, @Nullable Object> ofCap(Function<Cap, Object> part) {
        return entry -> {
            Cap cap = entry.activity().cap();
            return cap == null ? null : part.apply(cap);
        };
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
