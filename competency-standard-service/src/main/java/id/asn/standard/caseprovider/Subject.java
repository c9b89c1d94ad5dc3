package id.asn.standard.caseprovider;

import java.util.UUID;

/** A government affair, or one of the kinds of them: {@code WNPD} above {@code WNPD.01}. */
record Subject(String code, String title) {

    UUID id() {
        return CaseIds.of("subject/" + code);
    }

    boolean covers(Subject other) {
        return other.code.equals(code) || other.code.startsWith(code + ".");
    }
}
