package id.asn.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.function.Supplier;

/** A client that sends its request as it stands until somebody answers it. */
final class UntilAnswered {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int IN_FLIGHT = 409;

    private UntilAnswered() {}

    /** A refusal is a fault of the test; silence and 5xx are what a killed service gives. */
    static Response answered(Supplier<Response> request) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        boolean repeated = false;
        while (System.nanoTime() < deadline) {
            try {
                Response answer = request.get();
                boolean alreadyDone = repeated && answer.asString().contains("ALREADY_REVERSED");
                if (answer.statusCode() < 300 || alreadyDone) {
                    return answer;
                }
                assertThat(answer.statusCode() >= 500 || answer.statusCode() == IN_FLIGHT || answer.statusCode() == 429)
                        .as("%d %s", answer.statusCode(), answer.asString())
                        .isTrue();
            } catch (Exception nobodyThere) {
                // Sent again below.
            }
            repeated = true;
            pause(150);
        }
        throw new AssertionError("No answer within " + PATIENCE);
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
