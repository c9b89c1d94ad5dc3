package id.asn.chassis.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Shows how messaging is; the API works without Kafka, so trouble there does not make the service unready. */
@Readiness
@ApplicationScoped
class MessagingHealth implements HealthCheck {

    private final Messaging messaging;

    MessagingHealth(Messaging messaging) {
        this.messaging = messaging;
    }

    @Override
    public HealthCheckResponse call() {
        String trouble = messaging.trouble();
        return HealthCheckResponse.named("messaging")
                .up()
                .withData("state", trouble == null ? "well" : trouble)
                .build();
    }
}
