package id.asn.traininghours.completion;

/** The natural key of a completion: the provider's own record; it never expires. */
public record SourceRecord(String providerCode, String sourceRecordId) implements Comparable<SourceRecord> {

    @Override
    public int compareTo(SourceRecord other) {
        int byProvider = providerCode.compareTo(other.providerCode);
        return byProvider != 0 ? byProvider : sourceRecordId.compareTo(other.sourceRecordId);
    }
}
