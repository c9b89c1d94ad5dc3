package id.asn.chassis.imports.file;

import id.asn.chassis.imports.ImportProblem;
import id.asn.chassis.web.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Unpacks a workbook once and throws everything away, to know that it is whole and that it does not grow beyond what this
 * service will read: what the archive says of its sizes is not believed.
 */
public final class ZipGuard {

    private static final long MEGABYTE = 1024L * 1024;

    /** All sheets together. */
    private static final long MOST = 1024 * MEGABYTE;

    /** Texts that the cells share are held in memory while the workbook is read. */
    private static final long MOST_SHARED = 64 * MEGABYTE;

    private static final int MOST_ENTRIES = 2_000;

    private ZipGuard() {}

    /** @throws id.asn.chassis.web.ProblemException when it is damaged, no workbook, or grows too large */
    public static void check(Path file) {
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw Problem.of(ImportProblem.IMPORT_EXPANDS, MOST / MEGABYTE);
            }
            boolean isWorkbook = false;
            long total = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                isWorkbook |= entry.getName().equals("xl/workbook.xml");
                long limit = entry.getName().endsWith("sharedStrings.xml") ? MOST_SHARED : MOST;
                total += size(zip, entry, Math.min(limit, MOST - total), buffer);
            }
            if (!isWorkbook) {
                throw Problem.of(ImportProblem.IMPORT_TYPE_MISMATCH, "XLSX");
            }
        } catch (IOException damaged) {
            throw Problem.of(ImportProblem.IMPORT_UNREADABLE, 1);
        }
    }

    private static long size(ZipFile zip, ZipEntry entry, long limit, byte[] buffer) throws IOException {
        long size = 0;
        try (InputStream stream = zip.getInputStream(entry)) {
            int read;
            while ((read = stream.read(buffer)) > 0) {
                size += read;
                if (size > limit) {
                    throw Problem.of(ImportProblem.IMPORT_EXPANDS, limit / MEGABYTE);
                }
            }
        }
        return size;
    }
}
