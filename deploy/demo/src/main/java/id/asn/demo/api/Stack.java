package id.asn.demo.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.demo.DemoFailure;
import id.asn.demo.input.JsonSource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

/** Where the services listen and who may speak to them. */
public record Stack(Map<Service, URI> services, Tokens tokens) {

    /**
     * Reads the description that {@code deploy/up} writes.
     *
     * @throws DemoFailure when it does not describe a stack
     */
    public static Stack read(Path file) {
        ObjectNode description = JsonSource.object(file);
        Map<Service, URI> services = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            String url =
                    description.path("services").path(service.serviceName()).asText();
            if (url.isEmpty()) {
                throw new DemoFailure(file + " does not say where " + service.serviceName() + " listens");
            }
            services.put(service, URI.create(url));
        }
        Path key = Path.of(description.path("privateKey").asText());
        try {
            return new Stack(services, new Tokens(key, Clock.systemUTC()));
        } catch (IOException e) {
            throw new DemoFailure("The key that signs tokens cannot be read: " + key, e);
        }
    }
}
