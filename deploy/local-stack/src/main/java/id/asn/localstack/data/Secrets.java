package id.asn.localstack.data;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Random secrets, made once per data directory and kept in it. */
public final class Secrets {
    private static final int BYTES = 32;

    private final Path file;
    private final Properties properties = new Properties();

    public Secrets(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
    }

    /** The secret of that name, made up the first time it is asked for. */
    public synchronized String of(String name) throws IOException {
        String secret = properties.getProperty(name);
        if (secret == null) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            secret = HexFormat.of().formatHex(random);
            properties.setProperty(name, secret);
            StringWriter text = new StringWriter();
            properties.store(text, null);
            PrivateFile.write(file, text.toString());
        }
        return secret;
    }
}
