package id.asn.standard.agency;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/**
 * Does a part of the running transaction in sight of all agencies and then confines it again: for what concerns the nation
 * by its nature, as that a NIP is held once, or that a person keeps the past of another agency. What it finds must not be
 * told to the caller.
 */
@ApplicationScoped
public class AcrossAgencies {

    private final Transactions transactions;
    private final Jdbi jdbi;

    AcrossAgencies(Transactions transactions, Jdbi jdbi) {
        this.transactions = transactions;
        this.jdbi = jdbi;
    }

    /** Only inside a transaction; when the work throws, the transaction cannot go on. */
    public <T> T see(Supplier<T> work) {
        String confined = jdbi.withHandle(
                handle -> handle.createQuery("select coalesce(current_setting('asn.agencies', true), '')")
                        .mapTo(String.class)
                        .one());
        T seen = transactions.write(AgencyScope.all(), work);
        jdbi.useHandle(handle -> handle.createQuery("select set_config('asn.agencies', :agencies, true)")
                .bind("agencies", confined)
                .mapTo(String.class)
                .one());
        return seen;
    }
}
