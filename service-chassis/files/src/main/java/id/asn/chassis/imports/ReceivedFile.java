package id.asn.chassis.imports;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A body on its way: in a file that only this process can read and that is gone when the request ends.
 *
 * @param digest SHA-256 in lower-case hexadecimal digits
 */
record ReceivedFile(Path path, String digest, long bytes) implements Closeable {

    private static final long MEGABYTE = 1024L * 1024;

    /** @throws id.asn.chassis.web.ProblemException 413 when it is larger, 422 when there is nothing */
    static ReceivedFile of(InputStream body, long mostBytes) throws IOException {
        Path path = Files.createTempFile("import-", ".part");
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            long bytes;
            try (OutputStream file = new DigestOutputStream(Files.newOutputStream(path), sha256)) {
                bytes = copy(body, file, mostBytes);
            }
            if (bytes == 0) {
                throw Problem.of(ImportProblem.IMPORT_EMPTY);
            }
            return new ReceivedFile(path, HexFormat.of().formatHex(sha256.digest()), bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException | RuntimeException refused) {
            Files.deleteIfExists(path);
            throw refused;
        }
    }

    private static long copy(InputStream body, OutputStream file, long mostBytes) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        int read;
        while ((read = body.read(buffer)) >= 0) {
            bytes += read;
            if (bytes > mostBytes) {
                throw Problem.of(WebProblem.PAYLOAD_TOO_LARGE, mostBytes / MEGABYTE);
            }
            file.write(buffer, 0, read);
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
