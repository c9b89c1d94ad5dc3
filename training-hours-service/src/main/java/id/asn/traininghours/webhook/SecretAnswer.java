package id.asn.traininghours.webhook;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Puts a new secret into the first answer, and keeps it out of the one that is stored for repetitions. */
final class SecretAnswer {

    private final SigningSecret secret;
    private @Nullable WebhookView fresh;

    SecretAnswer(SigningSecret secret) {
        this.secret = secret;
    }

    /** To be stored: without the secret. */
    WebhookView kept(WebhookView view) {
        fresh = view;
        return view;
    }

    /** The answer as it goes out; one that is replayed stays as it was stored. */
    Response shownOnce(Response answer) {
        return fresh == null
                ? answer
                : Response.fromResponse(answer)
                        .entity(fresh.with(secret))
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .build();
    }
}
