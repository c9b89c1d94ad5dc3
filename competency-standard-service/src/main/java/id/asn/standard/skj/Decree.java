package id.asn.standard.skj;

import id.asn.standard.LegalBasis;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A legal basis as columns. */
@Embeddable
record Decree(
        @Column String number,
        @Column LocalDate date,
        @Column String title) {

    static Decree of(LegalBasis basis) {
        return new Decree(basis.number(), basis.date(), basis.title());
    }

    LegalBasis legalBasis() {
        return new LegalBasis(number, date, title);
    }
}
