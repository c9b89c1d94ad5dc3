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
            json_build_object(
                'entryId', e.entry_id, 'completionId', e.completion_id, 'kind', e.kind,
                'reversesEntryId', e.reverses_entry_id, 'adjustsEntryId', e.adjusts_entry_id,
                'correctsEntryId', e.corrects_entry_id,
                'employeeId', e.employee_id, 'agencyCode', e.agency_code, 'unitCode', e.unit_code,
                'regionCode', e.region_code, 'positionId', e.position_id, 'tier', e.tier,
                'employmentKind', e.employment_kind, 'completionDate', e.completion_date, 'year', e.year,
                'formCode', e.form_code, 'jalur', e.jalur, 'attendanceMode', e.attendance_mode,
                'providerCode', e.provider_code, 'providerAccredited', e.provider_accredited,
                'verification', e.verification, 'claimedJp', e.claimed_jp, 'convertedJp', e.converted_jp,
                'creditedJp', e.credited_jp, 'capPeriod', e.cap_period, 'capUnits', e.cap_units,
                'capUnitJp', e.cap_unit_jp, 'competencyCodes', e.competency_codes, 'ruleSet', e.rule_set,
                'reasons', e.reasons, 'steps', e.steps, 'reason', e.reason, 'recordedBy', e.recorded_by,
                'recordedAt', to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                'marker', e.recorded_xid::text::bigint)
            """;

    /** Of a row as {@link #COLUMNS} reads it. */
    static SealedContent of(String row) {
        return new SealedContent(CanonicalJson.ofRow(row));
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
