package id.asn.chassis.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The outcome of a short-lived program. */
record ProgramRun(int exitCode, String output) {

    private static final Pattern COMPLAINT = Pattern.compile("(?i)\\b(fatal|panic|error):");

    static ProgramRun of(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new ProgramRun(process.waitFor(), output);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while running " + command.getFirst(), e);
        }
    }

    String complaint() {
        return complaintIn(output);
    }

    /** The line that says what went wrong: the last one marked as an error, else the last one. */
    static String complaintIn(String output) {
        List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
        return lines.reversed().stream()
                .filter(line -> COMPLAINT.matcher(line).find())
                .findFirst()
                .or(() -> lines.reversed().stream().findFirst())
                .orElse("it said nothing")
                .strip();
    }
}
