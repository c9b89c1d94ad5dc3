package id.asn.localstack.token;

import id.asn.localstack.data.PrivateFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The RSA key pair that signs the tokens of one data directory, as two PEM files. */
public record SigningKeys(Path privateKeyFile, Path publicKeyFile) {
    private static final int BITS = 2048;

    /** Generates the pair unless it exists. */
    public static SigningKeys in(Path directory) throws IOException {
        SigningKeys keys = new SigningKeys(directory.resolve("private.pem"), directory.resolve("public.pem"));
        if (!Files.exists(keys.publicKeyFile)) {
            Files.createDirectories(directory);
            KeyPair pair = generate();
            PrivateFile.write(
                    keys.privateKeyFile, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
            // Last, because its presence says that the pair is complete.
            Files.writeString(
                    keys.publicKeyFile, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        }
        return keys;
    }

    public PrivateKey privateKey() throws IOException {
        String base64 = Files.readString(privateKeyFile, StandardCharsets.US_ASCII)
                .replaceAll("-----[A-Z ]+-----", "")
                .replaceAll("\\s", "");
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException(privateKeyFile + " is not a private key in PEM form", e);
        }
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has RSA", e);
        }
    }

    private static String pem(String type, byte[] key) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        return "-----BEGIN " + type + "-----\n" + body + "\n-----END " + type + "-----\n";
    }
}
