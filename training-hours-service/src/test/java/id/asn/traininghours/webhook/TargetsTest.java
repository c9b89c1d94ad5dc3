package id.asn.traininghours.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.asn.chassis.web.ProblemException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {

    private final Targets targets = new Targets(Set.of("127.0.0.1"), TargetsTest::resolve);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://lms.example.go.id/hook",
                "https://lms.example.go.id",
                "https://lms.example.go.id:8443/a?b=c",
                "https://8.8.8.8/hook",
                "https://[2001:4860:4860::8888]/hook",
                "http://127.0.0.1:34567/trusted"
            })
    void publicHostsAndTrustedOnesAreAllowed(String url) {
        assertThat(targets.require(url)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://lms.example.go.id/hook",
                "ftp://lms.example.go.id/hook",
                "file:///etc/passwd",
                "//lms.example.go.id/hook",
                "/hook",
                "https:///hook",
                "https://user:pass@lms.example.go.id/hook",
                "https://lms.example.go.id/hook#there",
                "https://lms.example.go.id:443:443/",
                "https://lms example/",
                "nothing"
            })
    void whatIsNoPlainHttpsUrlIsMalformed(String url) {
        assertThatThrownBy(() -> targets.require(url))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(WebhookProblem.WEBHOOK_TARGET_MALFORMED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://10.1.2.3/",
                "https://127.0.0.2/",
                "https://169.254.169.254/latest/meta-data",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[fd00:ec2::254]/",
                "https://inside.example.go.id/",
                "https://partly-inside.example.go.id/",
                "https://lms.example.go.id:22/",
                "https://lms.example.go.id:5432/"
            })
    void whatLeadsInsideIsNotAllowed(String url) {
        assertThatThrownBy(() -> targets.require(url))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(WebhookProblem.WEBHOOK_TARGET_NOT_ALLOWED));
    }

    @Test
    void aHostThatIsNotThereIsSaidToBeNot() {
        assertThatThrownBy(() -> targets.require("https://nowhere.example.go.id/"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(WebhookProblem.WEBHOOK_TARGET_NOT_FOUND));
    }

    @Test
    void aNameThatTurnsInwardAfterRegistrationIsRefusedAtTheConnection() throws UnknownHostException {
        // Given
        Queue<String> answers = new ArrayDeque<>(List.of("8.8.8.8", "127.0.0.1"));
        Targets rebound = new Targets(
                Set.of(), host -> new InetAddress[] {InetAddress.getByName(String.valueOf(answers.poll()))});
        Target target = rebound.require("https://lms.example.go.id/");
        // When
        InetAddress address = rebound.allowed(target);
        // Then
        assertThat(address).isNull();
    }

    private static InetAddress[] resolve(String host) throws UnknownHostException {
        return switch (host) {
            case "lms.example.go.id" -> addresses("8.8.8.8");
            case "inside.example.go.id" -> addresses("192.168.0.7");
            case "partly-inside.example.go.id" -> addresses("8.8.8.8", "10.0.0.8");
            case "nowhere.example.go.id" -> throw new UnknownHostException(host);
            default -> InetAddress.getAllByName(host);
        };
    }

    private static InetAddress[] addresses(String... literals) throws UnknownHostException {
        InetAddress[] addresses = new InetAddress[literals.length];
        for (int i = 0; i < literals.length; i++) {
            addresses[i] = InetAddress.getByName(literals[i]);
        }
        return addresses;
    }
}
