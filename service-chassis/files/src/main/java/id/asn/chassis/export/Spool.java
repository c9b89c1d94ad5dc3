package id.asn.chassis.export;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Base64;

/**
 * Holds an answer on disk until it is complete: its digest and length can then go before it, a fault on the way still
 * becomes a problem document, and a slow reader keeps no transaction open. The file has no name from the moment it is
 * opened, so that nothing remains of it even after a crash.
 */
public final class Spool implements Closeable {

    private static final int BUFFER = 64 * 1024;

    private final FileChannel file;
    private final MessageDigest digest = Sha256.start();

    private Spool(FileChannel file) {
        this.file = file;
    }

    /** @throws UncheckedIOException when the disk does not take it */
    public static Spool filled(Content content) {
        try {
            Path path = Files.createTempFile("export", null);
            Spool spool = new Spool(FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
            spool.fill(content);
            return spool;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void fill(Content content) throws IOException {
        boolean complete = false;
        try {
            // Not closed: that would close the file, which is still to be read.
            OutputStream out =
                    new BufferedOutputStream(new DigestOutputStream(Channels.newOutputStream(file), digest), BUFFER);
            content.writeTo(out);
            out.flush();
            file.position(0);
            complete = true;
        } finally {
            if (!complete) {
                file.close();
            }
        }
    }

    long length() throws IOException {
        return file.size();
    }

    /** As RFC 9530 writes it; to be asked once. */
    String reprDigest() {
        return "sha-256=:" + Base64.getEncoder().encodeToString(digest.digest()) + ":";
    }

    public StreamingOutput body() {
        return out -> {
            try (file) {
                Channels.newInputStream(file).transferTo(out);
            }
        };
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Writes the answer. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
