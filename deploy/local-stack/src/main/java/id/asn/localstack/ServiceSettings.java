package id.asn.localstack;

import id.asn.chassis.embedded.ServiceDatabase;
import id.asn.localstack.data.Secrets;
import id.asn.localstack.token.SigningKeys;
import java.io.IOException;
import java.util.Map;

/** The environment that configures a service: all it learns about where it runs. */
record ServiceSettings(StackPorts ports, Infrastructure infrastructure, SigningKeys keys, Secrets secrets) {

    Map<String, String> of(StackService service) throws IOException {
        ServiceDatabase database = infrastructure.database(service);
        return Map.ofEntries(
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", String.valueOf(ports.of(service))),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", infrastructure.jdbcUrl(service)),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", database.app()),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", database.appPassword()),
                Map.entry("QUARKUS_FLYWAY_USERNAME", database.owner()),
                Map.entry("QUARKUS_FLYWAY_PASSWORD", database.ownerPassword()),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", infrastructure.bootstrapServers()),
                Map.entry(
                        "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                        keys.publicKeyFile().toUri().toString()),
                // One pepper for all: the pseudonym of an employee must be the same in every service.
                Map.entry("ASN_IDENTITY_PEPPER", secrets.of("identity.pepper")));
    }
}
