package id.asn.chassis.export;

/** The types in which a table can be had; the constants stand in {@code @Produces}. */
public final class MediaTypes {

    public static final String JSON = "application/json";
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String NDJSON = "application/x-ndjson";

    private MediaTypes() {}
}
