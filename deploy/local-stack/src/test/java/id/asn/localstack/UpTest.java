package id.asn.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class UpTest {
    private final CommandLine commandLine = Up.commandLine();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    UpTest() {
        commandLine.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    }

    @Test
    void startsWithTheDemoOnTheUsualPortsUnlessToldOtherwise() {
        StackOptions options = parse();

        assertThat(options.ports()).isEqualTo(new StackPorts(8080));
        assertThat(options.demo()).isTrue();
        assertThat(options.fresh()).isFalse();
        assertThat(options.restartDied()).isTrue();
        assertThat(options.data()).hasFileName(".data");
    }

    @Test
    void takesEveryOption() {
        StackOptions options = parse("--fresh", "--no-demo", "--data", "elsewhere", "--port-base", "9000");

        assertThat(options.ports().of(StackService.PLANNING)).isEqualTo(9003);
        assertThat(options.ports().kafkaController()).isEqualTo(9012);
        assertThat(options.demo()).isFalse();
        assertThat(options.fresh()).isTrue();
        assertThat(options.data()).isEqualTo(Path.of("elsewhere").toAbsolutePath());
    }

    @Test
    void saysInOneLineWhatItDoesNotUnderstand() {
        assertThat(commandLine.execute("--port-base", "many")).isEqualTo(1);
        assertThat(err.toString()).startsWith("deploy/up: ").hasLineCount(1);
    }

    @Test
    void saysInOneLineThatAPortBaseIsOutOfRange() {
        assertThat(commandLine.execute("--port-base", "80")).isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo("deploy/up: The port base must be from 1024 to 65500" + System.lineSeparator());
    }

    @Test
    void helpNamesTheOptions() {
        assertThat(commandLine.execute("--help")).isZero();
        assertThat(out.toString()).contains("--fresh", "--no-demo", "--data", "--port-base");
    }

    private StackOptions parse(String... args) {
        commandLine.parseArgs(args);
        return commandLine.<Up>getCommand().options();
    }
}
