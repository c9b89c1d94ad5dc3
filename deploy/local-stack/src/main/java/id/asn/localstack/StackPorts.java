package id.asn.localstack;

import id.asn.chassis.embedded.LoopbackPort;

/** The loopback ports of a stack, all derived from one number. */
public record StackPorts(int base) {
    public static final int DEFAULT_BASE = 8080;
    private static final int LOWEST = 1024;
    private static final int HIGHEST = 65_500;

    public StackPorts {
        if (base < LOWEST || base > HIGHEST) {
            throw new IllegalArgumentException("The port base must be from " + LOWEST + " to " + HIGHEST);
        }
    }

    public int of(StackService service) {
        return base + service.ordinal();
    }

    public int postgres() {
        return base + 10;
    }

    public int kafka() {
        return base + 11;
    }

    public int kafkaController() {
        return base + 12;
    }

    String url(StackService service) {
        return "http://127.0.0.1:" + of(service);
    }

    /** PostgreSQL and Kafka check theirs when they start. */
    void requireServicePortsFree() {
        for (StackService service : StackService.values()) {
            LoopbackPort.requireFree(of(service), service.serviceName());
        }
    }
}
