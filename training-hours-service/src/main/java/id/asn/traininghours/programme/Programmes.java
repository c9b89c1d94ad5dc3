package id.asn.traininghours.programme;

import static java.util.stream.Collectors.groupingBy;

import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.provider.AccreditedPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Looks up programmes for crediting, many at once. */
@ApplicationScoped
public class Programmes {

    private final Jdbi jdbi;

    Programmes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The registered ones among the codes, by code. */
    public Map<String, KnownProgramme> known(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        List<Row> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        select programme_code, provider_code, jp, accredited_from, accredited_to
                        from training_programme left join programme_accreditation using (programme_code)
                        where programme_code = any(:codes)
                        """)
                .bindArray("codes", String.class, codes.toArray())
                .mapTo(Row.class)
                .list());
        Map<String, KnownProgramme> known = new HashMap<>();
        rows.stream().collect(groupingBy(Row::programmeCode)).forEach((code, ofOne) -> {
            Row first = ofOne.getFirst();
            known.put(code, new KnownProgramme(code, first.providerCode(), first.jp(), periods(ofOne)));
        });
        return known;
    }

    private static List<AccreditedPeriod> periods(List<Row> rows) {
        return rows.stream().map(Row::period).filter(Objects::nonNull).toList();
    }

    /** One accreditation of a programme, or none. */
    public record Row(
            String programmeCode,
            String providerCode,
            @Nullable Jp jp,
            @Nullable LocalDate accreditedFrom,
            @Nullable LocalDate accreditedTo) {
        @Nullable AccreditedPeriod period() {
            return accreditedFrom == null || accreditedTo == null
                    ? null
                    : new AccreditedPeriod(accreditedFrom, accreditedTo);
        }
    }
}
