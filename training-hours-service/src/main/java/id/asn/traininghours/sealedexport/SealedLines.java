package id.asn.traininghours.sealedexport;

import id.asn.traininghours.seal.Hash;
import id.asn.traininghours.seal.ProofPath;
import id.asn.traininghours.seal.Seal;
import id.asn.traininghours.seal.SealView;
import id.asn.traininghours.seal.SealedContent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Writes {@code ledger-export.v1}: one canonical JSON object (RFC 8785) a line. */
final class SealedLines {

    private final OutputStream out;
    private long seals;
    private long entries;

    SealedLines(OutputStream out) {
        this.out = out;
    }

    void header(ExportRange range) throws IOException {
        line("""
                {"format":"ledger-export.v1","from":"%s","kind":"header","scope":"%s","to":"%s"}""".formatted(range.from(), range.scope(), range.to()));
    }

    void seal(Seal seal) throws IOException {
        seals++;
        SealView view = SealView.of(seal);
        line("""
                {"kind":"seal","seal":{"day":"%s","format":"%s","leafCount":%d,"previousHash":"%s","root":"%s",\
                "sealHash":"%s","sealedAt":"%s"}}""".formatted(
                        view.day(),
                        view.format(),
                        view.leafCount(),
                        view.previousHash(),
                        view.root(),
                        view.sealHash(),
                        view.sealedAt()));
    }

    void entry(Seal seal, long index, SealedContent content, ProofPath path) throws IOException {
        entries++;
        String siblings = path.of(index).stream().map(Hash::toString).collect(Collectors.joining("\",\"", "\"", "\""));
        line("{\"day\":\"" + seal.day() + "\",\"entry\":" + content.json() + ",\"index\":" + index
                + ",\"kind\":\"entry\",\"path\":[" + (siblings.equals("\"\"") ? "" : siblings) + "]}");
    }

    void end() throws IOException {
        line("{\"entries\":%d,\"kind\":\"end\",\"seals\":%d}".formatted(entries, seals));
    }

    private void line(String json) throws IOException {
        out.write(json.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
