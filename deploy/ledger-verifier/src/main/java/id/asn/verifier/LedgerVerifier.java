package id.asn.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** {@code java -jar ledger-verifier.jar EXPORT [PUBLISHED-SEALS]}. */
public final class LedgerVerifier {

    private static final String USAGE = """
            Usage: java -jar ledger-verifier.jar EXPORT [SEALS]
            EXPORT  what GET /v1/ledger-exports or /v1/agencies/{code}/ledger-export answered (NDJSON)
            SEALS   seals as published on the topic seal.v1 or kept earlier, one a line; without them the export is held
                    only to the seals it brings along
            Ends with 0 when everything holds, 1 when something differs, 2 when the files cannot be read.""";

    private LedgerVerifier() {}

    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    /** @return the exit status */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length < 1 || args.length > 2 || args[0].startsWith("-")) {
            err.println(USAGE);
            return 2;
        }
        try {
            Verdict verdict = check(Path.of(args[0]), args.length == 2 ? Path.of(args[1]) : null);
            verdict.findings().forEach(out::println);
            out.println("%d seals, %d entries, %s JP credited: %s"
                    .formatted(
                            verdict.seals(),
                            verdict.entries(),
                            verdict.credited().toPlainString(),
                            verdict.holds()
                                    ? "everything holds"
                                    : verdict.findings().size() + " differences"));
            return verdict.holds() ? 0 : 1;
        } catch (IOException | MalformedExport unreadable) {
            err.println("ledger-verifier: " + unreadable.getMessage());
            return 2;
        }
    }

    static Verdict check(Path export, @Nullable Path published) throws IOException {
        return ExportCheck.of(export, published == null ? PublishedSeals.none() : PublishedSeals.read(published));
    }
}
