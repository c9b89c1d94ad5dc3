package id.asn.traininghours.webhook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How one try to deliver ended. */
sealed interface Attempt {

    /** @param retryAfter what the receiver asked for */
    record Answered(int status, @Nullable Duration retryAfter) implements Attempt {

        boolean isTaken() {
            return status >= 200 && status < 300;
        }

        boolean isGone() {
            return status == 410;
        }
    }

    /** No answer. */
    record Failed(DeliveryFailure failure) implements Attempt {}
}
