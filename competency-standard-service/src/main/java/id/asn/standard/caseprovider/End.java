package id.asn.standard.caseprovider;

import java.util.UUID;

/** What an association begins or ends at. */
record End(CasePath path, UUID id, String title) {

    static End document(String name, String title) {
        return new End(CasePath.DOCUMENT, CaseIds.of(name), title);
    }

    static End item(String name, String title) {
        return new End(CasePath.ITEM, CaseIds.of(name), title);
    }
}
