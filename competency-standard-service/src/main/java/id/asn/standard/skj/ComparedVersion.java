package id.asn.standard.skj;

import id.asn.standard.LegalBasis;
import id.asn.standard.skj.StandardDiff.Compared;

/** A published version to be compared with another one. */
public record ComparedVersion(Compared identity, StandardContent content, LegalBasis legalBasis) {

    DiffPolicy.Version version() {
        return new DiffPolicy.Version(content, legalBasis);
    }
}
