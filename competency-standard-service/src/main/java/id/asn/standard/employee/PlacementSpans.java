package id.asn.standard.employee;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads the spans that a query has gathered as JSON; the person of the query is {@code e.id}. */
@Singleton
class PlacementSpans {

    private static final String SPANS = """
            coalesce((
                select jsonb_agg(jsonb_build_object(
                    'positionId', p.position_id, 'agencyCode', p.agency_code, 'unitCode', t.unit_code, 'tier', t.tier_code,
                    'kind', p.kind, 'from', lower(p.effective * t.period), 'to', upper(p.effective * t.period))
                    order by lower(p.effective * t.period), p.kind desc)
                from placement p
                join %s and t.period && p.effective
                where p.employee_id = e.id and %s), '[]')
            """;

    /** The placements of {@code e} that are known now. */
    static final String KNOWN_NOW =
            SPANS.formatted("position_timeline t on t.position_id = p.position_id", "upper_inf(p.recorded)");

    /** Where positions lay, as it was known at {@code :knownAt}; before its first period a position is what it was first. */
    static final String POSITION_AS_KNOWN =
            "position_timeline_at(cast(:knownAt as timestamptz)) t on t.position_id = p.position_id";

    /** The placements of {@code e} on {@code :asOf} as known at {@code :knownAt}. */
    static final String ON_DATE_AS_KNOWN =
            SPANS.formatted(POSITION_AS_KNOWN, "p.effective @> :asOf and t.period @> :asOf and " + AsKnown.of("p"));

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
