package id.asn.traininghours.provider;

import java.time.LocalDate;
import java.util.List;

/** A registered provider, as far as crediting needs it. */
public record KnownProvider(String providerCode, List<AccreditedPeriod> accredited) {

    public KnownProvider {
        accredited = List.copyOf(accredited);
    }

    public boolean isAccreditedOn(LocalDate date) {
        return accredited.stream().anyMatch(period -> period.covers(date));
    }
}
