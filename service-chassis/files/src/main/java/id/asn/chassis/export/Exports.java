package id.asn.chassis.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.web.CallerLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Answers with a table as the caller accepts it. JSON shows what the operation shows, a page or a view; CSV, XLSX and
 * NDJSON hold all rows. Every answer carries a digest of its representation (RFC 9530) and an entity tag.
 */
@ApplicationScoped
public class Exports {

    private static final String REPR_DIGEST = "Repr-Digest";

    private final HttpHeaders request;
    private final CallerLanguage language;
    private final ExportTexts texts;
    private final ObjectMapper json;

    Exports(HttpHeaders request, CallerLanguage language, ExportTexts texts, ObjectMapper json) {
        this.request = request;
        this.language = language;
        this.texts = texts;
        this.json = json;
    }

    /**
     * @param subject goes into the file name after that of the table: codes and dates, never anything personal
     * @param shown what JSON shows
     * @param all the rows of a file
     */
    public <R> Response answer(Table<R> table, String subject, Supplier<Shown<R>> shown, RowSource<R> all) {
        ExportFormat format = ExportFormat.of(request.getAcceptableMediaTypes());
        Locale locale = language.locale();
        try {
            return format == ExportFormat.JSON
                    ? shown(table, shown.get(), locale)
                    : file(table, subject, format, locale, all);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private <R> Response shown(Table<R> table, Shown<R> shown, Locale locale) throws IOException {
        RowsTag<R> tag = new RowsTag<>(table, ExportFormat.JSON, locale);
        shown.rows().forEach(tag::add);
        String etag = tag.value();
        if (isHeld(etag)) {
            return notModified(etag);
        }
        MessageDigest digest = Sha256.start();
        digest.update(json.writeValueAsBytes(shown.body()));
        return headed(Response.ok(shown.body(), MediaTypes.JSON), etag)
                .header(REPR_DIGEST, "sha-256=:" + Base64.getEncoder().encodeToString(digest.digest()) + ":")
                .build();
    }

    private <R> Response file(Table<R> table, String subject, ExportFormat format, Locale locale, RowSource<R> all)
            throws IOException {
        RowsTag<R> tag = new RowsTag<>(table, format, locale);
        RowSource<R> tagged = consumer -> all.forEach(row -> {
            tag.add(row);
            consumer.accept(row);
        });
        Spool spool = Spool.filled(out -> write(table, format, locale, tagged, out));
        String etag = tag.value();
        if (isHeld(etag)) {
            spool.close();
            return notModified(etag);
        }
        return headed(Response.ok(spool.body()), etag)
                .header(HttpHeaders.CONTENT_TYPE, format.contentType())
                .header(HttpHeaders.CONTENT_LENGTH, spool.length())
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(table, subject, format))
                .header(REPR_DIGEST, spool.reprDigest())
                .build();
    }

    private <R> void write(Table<R> table, ExportFormat format, Locale locale, RowSource<R> rows, OutputStream out)
            throws IOException {
        switch (format) {
            case CSV -> tabular(table, locale, rows, new CsvFile(out));
            case XLSX -> tabular(table, locale, rows, new XlsxFile(out, texts.sheet(table, locale)));
            case JSON, NDJSON -> lines(rows, out);
        }
    }

    private <R> void tabular(Table<R> table, Locale locale, RowSource<R> rows, TableFile file) throws IOException {
        file.header(texts.titles(table, locale));
        rows.forEach(row -> unchecked(() -> file.record(table.cells(row))));
        file.finish();
    }

    private <R> void lines(RowSource<R> rows, OutputStream out) throws IOException {
        rows.forEach(row -> unchecked(() -> {
            out.write(json.writeValueAsBytes(row));
            out.write('\n');
        }));
    }

    private boolean isHeld(String etag) {
        String held = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return held != null
                && Arrays.stream(held.split(",", 50))
                        .map(String::trim)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(etag) || ("W/" + tag).equals(etag));
    }

    private static Response notModified(String etag) {
        return headed(Response.notModified(), etag).build();
    }

    private static Response.ResponseBuilder headed(Response.ResponseBuilder answer, String etag) {
        return answer.header(HttpHeaders.ETAG, etag).header(HttpHeaders.VARY, "Accept, Accept-Language");
    }

    private static String attachment(Table<?> table, String subject, ExportFormat format) {
        String name = (table.name() + "-" + subject).replaceAll("[^A-Za-z0-9._-]", "_");
        return "attachment; filename=\"" + name + "." + format.extension() + '"';
    }

    private static void unchecked(Writing writing) {
        try {
            writing.write();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private interface Writing {
        void write() throws IOException;
    }
}
