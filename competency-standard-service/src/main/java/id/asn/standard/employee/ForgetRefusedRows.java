package id.asn.standard.employee;

import id.asn.chassis.imports.RefusedRows;
import id.asn.standard.agency.AcrossAgencies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Stream;

/** Refused rows of files wait for their correction; those of a person who is erased do not (UU 27/2022). */
@ApplicationScoped
class ForgetRefusedRows {

    private final RefusedRows refused;
    private final AcrossAgencies nation;

    ForgetRefusedRows(RefusedRows refused, AcrossAgencies nation) {
        this.refused = refused;
        this.nation = nation;
    }

    /** Runs in the transaction of the erasure. */
    void forget(@Observes IdentityErased erased) {
        List<String> texts = Stream.concat(erased.nips().stream(), erased.externalRefs().stream())
                .toList();
        nation.see(() -> {
            refused.forget(erased.agencyCodes(), texts);
            return true;
        });
    }
}
