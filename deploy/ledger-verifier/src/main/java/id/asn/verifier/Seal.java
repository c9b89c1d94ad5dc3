package id.asn.verifier;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The seal of one day.
 *
 * @param computedHash what the seal's content hashes to; {@code hash} is what it says of itself
 */
record Seal(LocalDate day, long leaves, String root, String previous, String hash, String computedHash) {

    static final String FORMAT = "ledger-seal.v1";

    static Seal of(Line line) {
        if (!line.text("format").equals(FORMAT)) {
            throw new MalformedExport("seals of format " + line.text("format") + " are unknown here");
        }
        return new Seal(
                day(line.text("day")),
                line.count("leafCount"),
                line.hash("root"),
                line.hash("previousHash"),
                line.hash("sealHash"),
                Hashes.sha256(line.without("sealHash").canonical()));
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new MalformedExport("no day: " + text);
        }
    }

    boolean isWhole() {
        return hash.equals(computedHash) && (leaves > 0 || root.equals(Hashes.EMPTY));
    }

    boolean follows(Seal before) {
        return previous.equals(before.hash()) && day.equals(before.day().plusDays(1));
    }
}
