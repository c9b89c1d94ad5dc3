package id.asn.chassis.embedded;

import java.nio.file.Path;

/** Where the broker keeps its log and which loopback ports it takes. */
public record KafkaOptions(Path logDir, int port, int controllerPort) {
    public KafkaOptions {
        logDir = logDir.toAbsolutePath().normalize();
    }

    public static KafkaOptions onFreePorts(Path logDir) {
        return new KafkaOptions(logDir, LoopbackPort.free(), LoopbackPort.free());
    }
}
