package id.asn.chassis.embedded;

/**
 * A topic that keeps its records for ever.
 *
 * @param compacted keeps only the latest record per key
 */
public record TopicSpec(String name, int partitions, boolean compacted) {}
