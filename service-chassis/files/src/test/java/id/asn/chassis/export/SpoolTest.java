package id.asn.chassis.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SpoolTest {

    @Test
    void lengthAndDigestAreKnownBeforeTheFirstByteIsSent() throws IOException {
        // Given
        byte[] content = "hello".getBytes(StandardCharsets.UTF_8);

        // When
        Spool spool = Spool.filled(out -> out.write(content));

        // Then
        assertThat(spool.length()).isEqualTo(5);
        assertThat(spool.reprDigest()).isEqualTo("sha-256=:LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=:");
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        spool.body().write(sent);
        assertThat(sent.toByteArray()).isEqualTo(content);
    }
}
