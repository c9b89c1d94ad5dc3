package id.asn.localstack;

import id.asn.localstack.data.DataDirectory;
import id.asn.localstack.process.JavaProgram;
import id.asn.localstack.process.ProcessRecords;
import id.asn.localstack.process.Readiness;
import id.asn.localstack.process.Restarts;
import id.asn.localstack.process.ServiceProcess;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts together how each service is run. */
record ServiceLaunch(StackOptions options, ServiceSettings settings, DataDirectory data, ProcessRecords records) {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** Four services on a small machine: the serial collector and 256 MB are plenty for each. */
    private static final List<String> JVM_FLAGS = List.of("-XX:+UseSerialGC", "-Xmx256m", "-Xshare:auto");

    Services prepare() throws IOException {
        Path logs = data.directory("logs");
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        Map<StackService, ServiceProcess> processes = new EnumMap<>(StackService.class);
        for (StackService service : StackService.values()) {
            Map<String, String> environment = settings.of(service);
            processes.put(
                    service,
                    new ServiceProcess(
                            service.serviceName(),
                            () -> program(service, environment),
                            logs.resolve(service.serviceName() + ".log"),
                            records.of(service.serviceName()),
                            new Readiness(client, options.ports().url(service), PATIENCE)));
        }
        return new Services(processes, options.restartDied() ? new Restarts(options.progress()) : null);
    }

    private JavaProgram program(StackService service, Map<String, String> environment) {
        String jar = service.jar(options.root()).toString();
        return new JavaProgram(JVM_FLAGS, List.of("-jar", jar), environment);
    }
}
