package id.asn.standard.employee;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads the spans that a query has gathered as JSON. */
@Singleton
class PlacementSpans {

    /**
     * The placements of {@code e} that are recorded by {@code recorded}, and hold in {@code period}, as a JSON array in
     * order of time.
     */
    private static final String SQL = """
            coalesce((
                select jsonb_agg(jsonb_build_object(
                    'positionId', p.position_id, 'unitCode', t.unit_code, 'tier', t.tier_code, 'kind', p.kind,
                    'from', lower(p.effective * t.period), 'to', upper(p.effective * t.period))
                    order by lower(p.effective * t.period), p.kind desc)
                from placement p
                join position_timeline t on t.position_id = p.position_id and t.period && p.effective
                where p.employee_id = e.id and %s), '[]')
            """;

    static final String KNOWN_NOW = SQL.formatted("upper_inf(p.recorded)");

    static final String ON_DATE_AS_KNOWN = SQL.formatted("""
            p.effective @> :asOf and t.period @> :asOf
            and case when cast(:knownAt as timestamptz) is null then upper_inf(p.recorded)
                     else p.recorded @> cast(:knownAt as timestamptz) end
            """);

    private final ObjectReader reader;

    PlacementSpans(ObjectMapper json) {
        this.reader = json.readerForListOf(PlacementSpan.class);
    }

    List<PlacementSpan> parse(String array) {
        try {
            return reader.readValue(array);
        } catch (JsonProcessingException notSpans) {
            throw new IllegalStateException(notSpans);
        }
    }
}
