package id.asn.traininghours.provider;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Looks up providers for crediting, many at once. */
@ApplicationScoped
public class Providers {

    private final Jdbi jdbi;

    Providers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The registered ones among the codes, by code. */
    public Map<String, KnownProvider> known(Collection<String> codes) {
        List<Row> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        select provider_code, accredited_from, accredited_to
                        from training_provider left join provider_accreditation using (provider_code)
                        where provider_code = any(:codes)
                        """)
                .bindArray("codes", String.class, codes.toArray())
                .mapTo(Row.class)
                .list());
        Map<String, KnownProvider> known = new HashMap<>();
        rows.stream()
                .collect(groupingBy(Row::providerCode))
                .forEach((code, ofOne) -> known.put(code, new KnownProvider(code, periods(ofOne))));
        return known;
    }

    private static List<AccreditedPeriod> periods(List<Row> rows) {
        return rows.stream().map(Row::period).filter(Objects::nonNull).toList();
    }

    /** One accreditation of a provider, or none. */
    public record Row(
            String providerCode,
            @Nullable LocalDate accreditedFrom,
            @Nullable LocalDate accreditedTo) {
        @Nullable AccreditedPeriod period() {
            return accreditedFrom == null || accreditedTo == null
                    ? null
                    : new AccreditedPeriod(accreditedFrom, accreditedTo);
        }
    }
}
