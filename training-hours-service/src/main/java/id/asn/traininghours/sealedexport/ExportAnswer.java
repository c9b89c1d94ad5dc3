package id.asn.traininghours.sealedexport;

import id.asn.chassis.export.MediaTypes;
import id.asn.chassis.export.Spool;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Answers with an export as a file whose digest goes before it. */
final class ExportAnswer {

    static final String FILE =
            "One canonical JSON object (RFC 8785) a line: a header, each day's seal followed by its entries with their paths to"
                    + " the root, and the end with the counts. `deploy/ledger-verifier` checks it without this service.";

    private ExportAnswer() {}

    static Response of(ExportLedger exportLedger, ExportRange range) {
        MessageDigest digest = sha256();
        Spool file = Spool.filled(out -> exportLedger.write(range, new DigestOutputStream(out, digest)));
        return Response.ok(file.body())
                .type(MediaTypes.NDJSON)
                .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest.digest()) + ":")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"ledger-%s-%s.ndjson\"".formatted(range.from(), range.to()))
                .build();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
