package id.asn.traininghours.webhook;

import id.asn.chassis.web.KeyedDigest;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps signing secrets unreadable in the database and its copies: AES-256-GCM under a key derived from the secret of the
 * services, bound to the webhook.
 */
@ApplicationScoped
class SecretBox {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    SecretBox(KeyedDigest digest) {
        this.key = new SecretKeySpec(HexFormat.of().parseHex(digest.of("webhook-secrets.v1")), "AES");
    }

    SigningSecret create() {
        return SigningSecret.random(random);
    }

    byte[] seal(SigningSecret secret, UUID webhookId) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, webhookId, secret.key());
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    SigningSecret open(byte[] box, UUID webhookId) {
        return new SigningSecret(run(
                Cipher.DECRYPT_MODE, Arrays.copyOf(box, NONCE), webhookId, Arrays.copyOfRange(box, NONCE, box.length)));
    }

    private byte[] run(int mode, byte[] nonce, UUID webhookId, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(webhookId.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException notOurs) {
            throw new IllegalStateException("The secret of webhook " + webhookId + " cannot be read", notOurs);
        }
    }
}
