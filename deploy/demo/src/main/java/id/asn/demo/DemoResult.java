package id.asn.demo;

import id.asn.demo.summary.AgencyFigures;
import id.asn.demo.summary.NationalFigures;
import java.util.List;

/** What the services say after the load. */
public record DemoResult(List<AgencyFigures> agencies, NationalFigures national) {

    /** @throws java.util.NoSuchElementException when the agency is not part of the demo */
    public AgencyFigures agency(String code) {
        return agencies.stream()
                .filter(agency -> agency.agencyCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Whether ledger, balances and reports agree to the hundredth of a JP in every agency. */
    public boolean reconciles() {
        return agencies.stream().allMatch(agency -> agency.reconciliation().holds());
    }
}
