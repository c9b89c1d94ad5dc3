package id.asn.localstack;

import id.asn.chassis.embedded.PostgresServer;
import id.asn.chassis.embedded.StartFailure;
import id.asn.localstack.data.DataDirectory;
import id.asn.localstack.data.Secrets;
import id.asn.localstack.process.ProcessRecords;
import id.asn.localstack.token.SigningKeys;
import id.asn.localstack.token.TokenIssuer;
import id.asn.localstack.token.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The whole system on this machine: PostgreSQL, Kafka and the four services. */
public final class LocalStack implements AutoCloseable {
    private final StackOptions options;
    private final StopOrder stopOrder = new StopOrder();
    private @Nullable Services services;
    private @Nullable Tokens tokens;

    LocalStack(StackOptions options) {
        this.options = options;
    }

    /**
     * Starts everything and returns when every service is ready.
     *
     * @throws StartFailure with one line that says why not; nothing is left running then
     */
    public static LocalStack start(StackOptions options) {
        LocalStack stack = new LocalStack(options);
        stack.launch();
        return stack;
    }

    void launch() {
        try {
            requireBuilt();
            DataDirectory data = DataDirectory.open(options.data());
            stopOrder.add(data);
            ProcessRecords records = new ProcessRecords(data.resolve("processes"), data.path());
            clean(data, records);
            options.ports().requireServicePortsFree();
            launch(data, records);
        } catch (IOException e) {
            close();
            throw new StartFailure("Cannot start on " + options.data() + ": " + e, e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    public StackOptions options() {
        return options;
    }

    /** Base URL by service name. */
    public Map<String, String> services() {
        Map<String, String> urls = new LinkedHashMap<>();
        for (StackService service : StackService.values()) {
            urls.put(service.serviceName(), options.ports().url(service));
        }
        return urls;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + options.ports().kafka();
    }

    /** The file that describes this stack to other programs. */
    public Path description() {
        return options.data().resolve("stack.json");
    }

    public Tokens tokens() {
        return started(tokens);
    }

    /** Kills a service as a power cut would. Whether it comes back by itself is an option. */
    public void kill(String serviceName) {
        started(services).of(StackService.named(serviceName)).kill();
    }

    /** Stops a service if it runs, starts it and waits until it is ready. */
    public void restart(String serviceName) {
        started(services).restart(StackService.named(serviceName));
    }

    /** Stops the services, then Kafka and PostgreSQL. */
    @Override
    public void close() {
        stopOrder.close();
    }

    boolean isRunning() {
        return services != null && !stopOrder.isClosed();
    }

    /** Has something else stopped before the services are. */
    void stopFirst(AutoCloseable resource) {
        stopOrder.add(resource);
    }

    private void requireBuilt() {
        for (StackService service : StackService.values()) {
            if (!Files.exists(service.jar(options.root()))) {
                throw new StartFailure(service.serviceName() + " is not built: " + service.jar(options.root())
                        + " is missing; run ./mvnw package");
            }
        }
    }

    private void clean(DataDirectory data, ProcessRecords records) throws IOException {
        List<String> stopped = records.stopLeftovers();
        if (!stopped.isEmpty()) {
            options.progress().accept("Stopped what an earlier launcher left running: " + String.join(", ", stopped));
        }
        if (PostgresServer.stopLeftover(data.resolve("postgres"))) {
            options.progress().accept("Stopped the PostgreSQL that an earlier launcher left running");
        }
        if (options.fresh()) {
            data.wipe();
        }
    }

    private void launch(DataDirectory data, ProcessRecords records) throws IOException {
        SigningKeys keys = SigningKeys.in(data.resolve("keys"));
        Secrets secrets = new Secrets(data.resolve("secrets.properties"));
        Tokens issued = Tokens.issue(new TokenIssuer(keys, Clock.systemUTC()));
        Path tokenFile = data.resolve("tokens.json");
        issued.save(tokenFile, data.resolve("tokens"));
        tokens = issued;

        options.progress().accept("Starting PostgreSQL and Kafka");
        Infrastructure infrastructure =
                new Infrastructure(data, options.ports(), secrets, stopOrder, options.progress());
        infrastructure.start();

        options.progress().accept("Starting the four services");
        ServiceSettings settings = new ServiceSettings(options.ports(), infrastructure, keys, secrets);
        Services launched = new ServiceLaunch(options, settings, data, records).prepare();
        services = launched;
        stopOrder.add(launched);
        launched.start();
        StackDescription.of(options, keys.privateKeyFile(), tokenFile).save(description());
    }

    private static <T> T started(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("The stack has not been started");
        }
        return part;
    }
}
