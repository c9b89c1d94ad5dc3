package id.asn.traininghours.siasn;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** SHA-256 over all that an upload was compared with: the same upload and the same digest give the same result. */
final class LedgerDigest {

    private static final byte END_OF_ROW = 0x1E;

    private LedgerDigest() {}

    /** @param upload whom its rows were found to name is part of what it is compared with */
    static String of(List<LocalCourse> courses, SiasnUpload upload) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (LocalCourse course : courses) {
                add(digest, course.toString());
            }
            for (SiasnCourse course : upload.courses()) {
                add(digest, Objects.toString(course.employeeId(), ""));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(MessageDigest digest, String row) {
        digest.update(row.getBytes(StandardCharsets.UTF_8));
        digest.update(END_OF_ROW);
    }
}
