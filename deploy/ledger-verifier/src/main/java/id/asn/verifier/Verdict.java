package id.asn.verifier;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the check found.
 *
 * @param credited sum of the credited JP of all entries
 * @param findings what differs, in the order of the file; empty when nothing does
 */
public record Verdict(long seals, long entries, BigDecimal credited, List<String> findings) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    public boolean holds() {
        return findings.isEmpty();
    }
}
