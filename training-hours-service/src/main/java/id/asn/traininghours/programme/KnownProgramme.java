package id.asn.traininghours.programme;

import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.provider.AccreditedPeriod;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A registered programme, as far as crediting needs it.
 *
 * @param jp length of the whole programme, when it is known
 */
public record KnownProgramme(
        String programmeCode, String providerCode, @Nullable Jp jp, List<AccreditedPeriod> accredited) {

    public KnownProgramme {
        accredited = List.copyOf(accredited);
    }

    public boolean isAccreditedOn(LocalDate date) {
        return accredited.stream().anyMatch(period -> period.covers(date));
    }
}
