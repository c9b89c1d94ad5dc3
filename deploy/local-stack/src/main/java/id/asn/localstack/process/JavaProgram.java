package id.asn.localstack.process;

import id.asn.chassis.embedded.Detached;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program on the JVM this launcher runs on.
 *
 * @param jvmFlags what comes before the program
 * @param program what java is to run: {@code -jar x.jar} or a class with its class path
 * @param environment all of its configuration
 */
public record JavaProgram(List<String> jvmFlags, List<String> program, Map<String, String> environment) {
    private static final List<String> CONFIGURATION_PREFIXES =
            List.of("QUARKUS_", "MP_", "KAFKA_", "ASN_", "SMALLRYE_", "OTEL_", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS");

    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** A process ready to be started; whose output goes nowhere yet. */
    ProcessBuilder builder(String proof) {
        List<String> command = new ArrayList<>();
        command.add(java().toString());
        command.add(proof);
        command.addAll(jvmFlags);
        command.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(Detached.command(command));
        // What the person at the terminal has exported for other programs must not configure these.
        builder.environment().keySet().removeIf(JavaProgram::isConfiguration);
        builder.environment().putAll(environment);
        return builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    }

    private static boolean isConfiguration(String variable) {
        return CONFIGURATION_PREFIXES.stream().anyMatch(variable::startsWith);
    }
}
