package id.asn.chassis.test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The key pair that signs the tokens of one build's tests. */
final class TestKeys {

    static final String PUBLIC = "public.pem";
    static final String PRIVATE = "private.pem";

    private TestKeys() {}

    static void generate(Path folder) throws IOException, NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        Files.writeString(
                folder.resolve(PUBLIC), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        Files.writeString(
                folder.resolve(PRIVATE), pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
    }

    private static String pem(String kind, byte[] key) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(key) + "\n-----END " + kind
                + "-----\n";
    }
}
