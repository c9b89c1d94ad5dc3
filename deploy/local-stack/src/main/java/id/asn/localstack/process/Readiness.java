package id.asn.localstack.process;

import id.asn.chassis.embedded.StartFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a service whether it is ready until it is. */
public final class Readiness {
    private static final Duration INTERVAL = Duration.ofMillis(100);

    private final HttpClient client;
    private final HttpRequest request;
    private final Duration patience;

    public Readiness(HttpClient client, String baseUrl, Duration patience) {
        this.client = client;
        this.request = HttpRequest.newBuilder(URI.create(baseUrl + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        this.patience = patience;
    }

    void await(ServiceProcess service) {
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            while (!isReady()) {
                if (!service.isAlive()) {
                    throw new StartFailure(service.name() + " stopped while starting; see " + service.log());
                }
                if (System.nanoTime() > deadline) {
                    throw new StartFailure(service.name() + " was not ready within " + patience.toSeconds() + " s; see "
                            + service.log());
                }
                Thread.sleep(INTERVAL);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while waiting for " + service.name(), e);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            // Nobody listens yet.
            return false;
        }
    }
}
