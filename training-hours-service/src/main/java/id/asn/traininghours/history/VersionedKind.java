package id.asn.traininghours.history;

/** Whose versions are kept, and where. */
public enum VersionedKind {
    PROVIDER("training_provider_version", "provider_code"),
    PROGRAMME("training_programme_version", "programme_code");

    private final String table;
    private final String key;

    VersionedKind(String table, String key) {
        this.table = table;
        this.key = key;
    }

    String table() {
        return table;
    }

    String key() {
        return key;
    }
}
