package id.asn.traininghours.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.asn.chassis.test.TestStack;
import id.asn.chassis.web.KeyedDigest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SigningTest {

    @Inject
    KeyedDigest digest;

    @Test
    void aSecretIsReadBackUnderItsWebhookOnly() {
        // Given
        SecretBox box = new SecretBox(digest);
        UUID webhook = UUID.randomUUID();
        SigningSecret secret = box.create();
        // When
        byte[] sealed = box.seal(secret, webhook);
        // Then
        assertThat(new SecretBox(digest).open(sealed, webhook).shown()).isEqualTo(secret.shown());
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret.key(), StandardCharsets.ISO_8859_1));
        assertThat(box.seal(secret, webhook)).isNotEqualTo(sealed);
        assertThatThrownBy(() -> box.open(sealed, UUID.randomUUID())).isInstanceOf(IllegalStateException.class);
        assertThat(secret).hasToString("SigningSecret");
    }

    @Test
    void theSignatureIsThatOfStandardWebhooks() {
        // Given
        SigningSecret secret = new SecretBox(digest).create();
        Receiver.Got message = new Receiver.Got("msg_1", "1700000000", "", "{\"a\":1.00}");
        // When
        String signature = secret.sign("msg_1", 1_700_000_000L, message.body().getBytes(StandardCharsets.UTF_8));
        // Then
        assertThat(signature).isEqualTo(Receiver.signed(secret.shown(), message));
    }
}
