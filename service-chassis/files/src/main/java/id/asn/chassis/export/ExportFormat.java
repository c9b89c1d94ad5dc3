package id.asn.chassis.export;

import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** How a table is written. */
public enum ExportFormat {
    JSON(MediaTypes.JSON, MediaTypes.JSON, "json"),
    CSV(MediaTypes.CSV, "text/csv; charset=utf-8; header=present", "csv"),
    XLSX(MediaTypes.XLSX, MediaTypes.XLSX, "xlsx"),
    NDJSON(MediaTypes.NDJSON, MediaTypes.NDJSON, "ndjson");

    private final String type;
    private final String contentType;
    private final String extension;

    ExportFormat(String type, String contentType, String extension) {
        this.type = type;
        this.contentType = contentType;
        this.extension = extension;
    }

    /** @param acceptable what the caller accepts, the most wanted first; JSON when it does not care */
    static ExportFormat of(List<MediaType> acceptable) {
        for (MediaType wanted : acceptable) {
            for (ExportFormat format : values()) {
                if (wanted.isCompatible(MediaType.valueOf(format.type))) {
                    return format;
                }
            }
        }
        return JSON;
    }

    String contentType() {
        return contentType;
    }

    String extension() {
        return extension;
    }
}
