package id.asn.assessment.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A registered provider, as far as admitting results needs it. */
public record KnownProvider(String providerCode, List<Accreditation> accreditations) {

    public KnownProvider {
        accreditations = List.copyOf(accreditations);
    }

    Optional<Accreditation> accreditedOn(LocalDate day) {
        return accreditations.stream().filter(one -> one.covers(day)).findFirst();
    }
}
