package id.asn.demo.summary;

import java.math.BigDecimal;

/**
 * The same hours told three times: by the ledger's control totals, by the balances of all people, by planning's reports; over every
 * year that the input has completions of.
 *
 * @param exact planning's own reconciliation found no difference at the ledger's cut, in every year
 */
public record Reconciliation(BigDecimal ledgerJp, BigDecimal balancesJp, BigDecimal reportJp, boolean exact) {

    public boolean holds() {
        return exact && ledgerJp.compareTo(balancesJp) == 0 && ledgerJp.compareTo(reportJp) == 0;
    }
}
