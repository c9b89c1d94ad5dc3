package id.asn.chassis.imports.file;

import id.asn.chassis.imports.ImportFormat;
import id.asn.chassis.imports.ImportProblem;
import id.asn.chassis.web.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares what a file is with what the sender says it is, by its first bytes. */
public final class FileForm {

    private static final int HEAD = 512;

    private FileForm() {}

    /**
     * @throws id.asn.chassis.web.ProblemException when it is something else, protected by a password, or a workbook of before
     *     2007
     */
    public static void check(Path file, ImportFormat said) throws IOException {
        byte[] head;
        try (InputStream stream = Files.newInputStream(file)) {
            head = stream.readNBytes(HEAD);
        }
        if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw Problem.of(ImportProblem.IMPORT_PROTECTED);
        }
        boolean zip = startsWith(head, 'P', 'K');
        if (said == ImportFormat.XLSX) {
            if (!zip) {
                throw Problem.of(ImportProblem.IMPORT_TYPE_MISMATCH, said);
            }
            ZipGuard.check(file);
        } else if (zip || startsWith(head, '%', 'P', 'D', 'F') || isNothingReadable(head)) {
            throw Problem.of(ImportProblem.IMPORT_TYPE_MISMATCH, said);
        }
    }

    private static boolean startsWith(byte[] head, int... beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    /** Control characters beside line ends and tabs; zeros alone may be UTF-16. */
    private static boolean isNothingReadable(byte[] head) {
        int controls = 0;
        for (byte character : head) {
            if (character > 0 && character < ' ' && character != '\n' && character != '\r' && character != '\t') {
                controls++;
            }
        }
        return controls > head.length / 20;
    }
}
