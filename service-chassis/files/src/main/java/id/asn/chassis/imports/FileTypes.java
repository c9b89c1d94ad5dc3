package id.asn.chassis.imports;

import id.asn.chassis.export.MediaTypes;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;

/** The media types of files. */
final class FileTypes {

    static final String CSV = MediaTypes.CSV;
    static final String XLSX = MediaTypes.XLSX;
    static final String NDJSON = MediaTypes.NDJSON;

    private FileTypes() {}

    /** Of a content type that the resource takes. */
    static ImportFormat format(String contentType) {
        MediaType type = MediaType.valueOf(contentType);
        return switch ((type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT)) {
            case CSV -> ImportFormat.CSV;
            case XLSX -> ImportFormat.XLSX;
            case NDJSON -> ImportFormat.NDJSON;
            default -> ImportFormat.JSON;
        };
    }
}
