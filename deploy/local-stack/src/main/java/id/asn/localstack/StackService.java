package id.asn.localstack;

import java.nio.file.Path;
import java.util.Arrays;

/** The four services, in the order of their ports. */
public enum StackService {
    COMPETENCY_STANDARD("competency-standard-service", "competency_standard"),
    ASSESSMENT("assessment-service", "assessment"),
    TRAINING_HOURS("training-hours-service", "training_hours"),
    PLANNING("planning-service", "planning");

    private final String serviceName;
    private final String database;

    StackService(String serviceName, String database) {
        this.serviceName = serviceName;
        this.database = database;
    }

    public String serviceName() {
        return serviceName;
    }

    public String database() {
        return database;
    }

    /** The runnable jar in a built tree. */
    Path jar(Path root) {
        return root.resolve(serviceName).resolve("target/quarkus-app/quarkus-run.jar");
    }

    static StackService named(String name) {
        return Arrays.stream(values())
                .filter(service -> service.serviceName.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such service: " + name));
    }
}
