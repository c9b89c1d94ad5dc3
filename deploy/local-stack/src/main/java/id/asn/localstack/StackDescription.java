package id.asn.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.localstack.data.PrivateFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the demo loader and the acceptance tests need to know of a running stack.
 *
 * @param services base URL by service name
 * @param kafka bootstrap servers
 * @param data the data directory
 * @param logs where every service writes {@code <name>.log}
 * @param privateKey PEM file of the key that signs tokens
 * @param tokens JSON file with a ready-made token by role
 */
public record StackDescription(
        Map<String, String> services, String kafka, String data, String logs, String privateKey, String tokens) {

    static StackDescription of(StackOptions options, Path privateKey, Path tokens) {
        Map<String, String> services = new LinkedHashMap<>();
        for (StackService service : StackService.values()) {
            services.put(service.serviceName(), options.ports().url(service));
        }
        return new StackDescription(
                services,
                "127.0.0.1:" + options.ports().kafka(),
                options.data().toString(),
                options.data().resolve("logs").toString(),
                privateKey.toString(),
                tokens.toString());
    }

    void save(Path file) throws IOException {
        PrivateFile.write(
                file, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(this));
    }
}
