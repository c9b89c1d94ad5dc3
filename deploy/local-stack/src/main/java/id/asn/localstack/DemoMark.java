package id.asn.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Remembers in the data directory which demo input was loaded completely, so that a restart need not post it again. */
record DemoMark(Path file, String digest) {

    /** @param input folder whose files, by name and content, make the mark */
    static DemoMark of(Path data, Path input) throws IOException {
        return new DemoMark(data.resolve("demo-loaded"), digest(input));
    }

    boolean isSet() throws IOException {
        return Files.exists(file) && Files.readString(file).equals(digest);
    }

    void set() throws IOException {
        Files.writeString(file, digest);
    }

    private static String digest(Path input) throws IOException {
        MessageDigest sha256 = sha256();
        for (Path file : files(input)) {
            sha256.update(input.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            sha256.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static List<Path> files(Path input) throws IOException {
        try (Stream<Path> files = Files.walk(input)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
