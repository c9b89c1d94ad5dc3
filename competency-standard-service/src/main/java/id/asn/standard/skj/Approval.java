package id.asn.standard.skj;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Who approved, and with which letter of the ministry. */
@Embeddable
record Approval(
        @Column String approvedBy,
        @Column String letterNumber,
        @Column LocalDate letterDate) {}
