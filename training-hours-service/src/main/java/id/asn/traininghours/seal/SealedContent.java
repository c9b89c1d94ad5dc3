package id.asn.traininghours.seal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is sealed of an entry: every column of its row, absent where it is null, as canonical JSON. Amounts are numbers,
 * instants UTC to the microsecond, {@code marker} the id of the transaction that wrote the row.
 *
 * @param json RFC 8785
 */
public record SealedContent(String json) {

    /** Version 1 of the content, as an expression over {@code ledger_entry e}; a new column needs a new version. */
    static final String COLUMNS = """
            jsonb_build_object(
                'entryId', e.entry_id, 'completionId', e.completion_id, 'kind', e.kind, 'employeeId', e.employee_id,
                'agencyCode', e.agency_code, 'employmentKind', e.employment_kind, 'completionDate', e.completion_date,
                'year', e.year, 'formCode', e.form_code, 'jalur', e.jalur, 'attendanceMode', e.attendance_mode,
                'providerCode', e.provider_code, 'providerAccredited', e.provider_accredited,
                'verification', e.verification, 'claimedJp', e.claimed_jp, 'convertedJp', e.converted_jp,
                'creditedJp', e.credited_jp, 'competencyCodes', e.competency_codes, 'ruleSet', e.rule_set,
                'reasons', e.reasons, 'steps', e.steps, 'recordedBy', e.recorded_by,
                'recordedAt', to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                'marker', e.recorded_xid::text::bigint)
            || case when e.reverses_entry_id is null then '{}'
                    else jsonb_build_object('reversesEntryId', e.reverses_entry_id) end
            || case when e.adjusts_entry_id is null then '{}'
                    else jsonb_build_object('adjustsEntryId', e.adjusts_entry_id) end
            || case when e.corrects_entry_id is null then '{}'
                    else jsonb_build_object('correctsEntryId', e.corrects_entry_id) end
            || case when e.unit_code is null then '{}' else jsonb_build_object('unitCode', e.unit_code) end
            || case when e.region_code is null then '{}' else jsonb_build_object('regionCode', e.region_code) end
            || case when e.position_id is null then '{}' else jsonb_build_object('positionId', e.position_id) end
            || case when e.tier is null then '{}' else jsonb_build_object('tier', e.tier) end
            || case when e.cap_period is null then '{}' else jsonb_build_object('capPeriod', e.cap_period) end
            || case when e.cap_units is null then '{}' else jsonb_build_object('capUnits', e.cap_units) end
            || case when e.cap_unit_jp is null then '{}' else jsonb_build_object('capUnitJp', e.cap_unit_jp) end
            || case when e.reason is null then '{}' else jsonb_build_object('reason', e.reason) end
            """;

    /** Of a row as {@link #COLUMNS} reads it. */
    static SealedContent of(String row) {
        return new SealedContent(CanonicalJson.of(row));
    }

    /** For the answer of a request. */
    Map<String, Object> members(ObjectMapper mapper) {
        try {
            return mapper.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Hash leaf() {
        return MerkleTree.leaf(json.getBytes(StandardCharsets.UTF_8));
    }
}
