package id.asn.localstack;

import id.asn.chassis.embedded.DatabaseProvisioner;
import id.asn.chassis.embedded.KafkaBroker;
import id.asn.chassis.embedded.KafkaOptions;
import id.asn.chassis.embedded.PostgresOptions;
import id.asn.chassis.embedded.PostgresServer;
import id.asn.chassis.embedded.ServiceDatabase;
import id.asn.localstack.data.DataDirectory;
import id.asn.localstack.data.Secrets;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** PostgreSQL with the services' databases and Kafka with their topics. */
final class Infrastructure {
    private final DataDirectory data;
    private final StackPorts ports;
    private final Secrets secrets;
    private final StopOrder stopOrder;
    private final Consumer<String> progress;

    Infrastructure(
            DataDirectory data, StackPorts ports, Secrets secrets, StopOrder stopOrder, Consumer<String> progress) {
        this.data = data;
        this.ports = ports;
        this.secrets = secrets;
        this.stopOrder = stopOrder;
        this.progress = progress;
    }

    /** Starts both at once. */
    void start() {
        Parallel.run(List.of(this::startPostgres, this::startKafka));
    }

    String bootstrapServers() {
        return "127.0.0.1:" + ports.kafka();
    }

    String jdbcUrl(StackService service) {
        return "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + service.database();
    }

    ServiceDatabase database(StackService service) throws IOException {
        return new ServiceDatabase(
                service.database(), secrets.of(service.database() + ".owner"), secrets.of(service.database() + ".app"));
    }

    private void startPostgres() throws IOException {
        PostgresOptions options = PostgresOptions.durable(data.resolve("postgres"), secrets.of("postgres"))
                .withLogFile(data.directory("logs").resolve("postgres.log"))
                .withPort(ports.postgres());
        PostgresServer server = PostgresServer.start(options);
        stopOrder.add(server);
        DatabaseProvisioner provisioner = new DatabaseProvisioner(server);
        for (StackService service : StackService.values()) {
            provisioner.provision(database(service));
        }
        progress.accept("PostgreSQL is ready");
    }

    private void startKafka() {
        KafkaBroker broker =
                KafkaBroker.start(new KafkaOptions(data.resolve("kafka"), ports.kafka(), ports.kafkaController()));
        stopOrder.add(broker);
        broker.createTopics(Topics.all());
        progress.accept("Kafka is ready");
    }
}
