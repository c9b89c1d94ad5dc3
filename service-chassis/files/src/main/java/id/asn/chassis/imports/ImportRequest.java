package id.asn.chassis.imports;

import id.asn.chassis.export.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the sender says about a file.
 *
 * @param values for every row, by the names of columns that the file does not have or leaves blank
 * @param repeat take it in although the same file was imported before
 */
record ImportRequest(
        String kind,
        String agencyCode,
        ImportFormat format,
        @Nullable String sheet,
        boolean dryRun,
        boolean repeat,
        Map<String, String> values) {

    ImportRequest {
        values = Map.copyOf(values);
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(Sha256.start().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Tells the same file with other values from a repetition; a file without any is told by itself. */
    String digest(String ofTheFile) {
        return values.isEmpty() ? ofTheFile : sha256(ofTheFile + new TreeMap<>(values));
    }
}
