package id.asn.verifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an export line by line, in memory that does not grow with it: every seal must hash to itself and follow the one
 * before, every entry lead to the root of its day, and in an export of all agencies no place of a day stay empty.
 */
final class ExportCheck {

    private static final int MOST_FINDINGS = 1_000;

    private final PublishedSeals published;
    private final List<String> findings = new ArrayList<>();
    private boolean whole;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private @Nullable Seal seal;
    private boolean judging;
    private long nextIndex;
    private long seals;
    private long entries;
    private BigDecimal credited = BigDecimal.ZERO;
    private boolean ended;

    private ExportCheck(PublishedSeals published) {
        this.published = published;
    }

    /** @throws MalformedExport when the file is no export at all */
    static Verdict of(Path export, PublishedSeals published) throws IOException {
        ExportCheck check = new ExportCheck(published);
        try (BufferedReader lines = Files.newBufferedReader(export)) {
            check.header(lines.readLine());
            long number = 1;
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                number++;
                check.line(number, text);
            }
        }
        return check.verdict();
    }

    private void header(@Nullable String text) {
        Line header = Line.parse(text == null ? "" : text);
        if (!header.text("kind").equals("header") || !header.text("format").equals("ledger-export.v1")) {
            throw new MalformedExport("not an export of format ledger-export.v1");
        }
        whole = header.text("scope").equals("*");
        first = Seal.day(header.text("from"));
        last = Seal.day(header.text("to"));
    }

    private void line(long number, String text) {
        try {
            if (ended) {
                found("line " + number + ": stands after the end");
                return;
            }
            Line line = Line.parse(text);
            switch (line.text("kind")) {
                case "seal" -> seal(Seal.of(line.object("seal")));
                case "entry" -> entry(line);
                case "end" -> end(line);
                default -> found("line " + number + ": of unknown kind");
            }
        } catch (MalformedExport unreadable) {
            found("line " + number + ": cannot be read: " + unreadable.getMessage());
        }
    }

    private void seal(Seal next) {
        finishDay();
        Seal before = seal;
        if (before == null) {
            if (!next.day().equals(first)) {
                found("the seal of " + first + " is missing");
            }
        } else if (!next.follows(before)) {
            found("seal of " + next.day() + ": does not follow the seal of " + before.day());
        }
        boolean asPublished = published
                .of(next.day())
                .map(seal -> seal.isWhole() && seal.hash().equals(next.hash()))
                .orElse(true);
        judging = next.isWhole() && asPublished;
        if (!next.isWhole()) {
            found("seal of " + next.day() + ": altered; its entries cannot be judged by it");
        } else if (!asPublished) {
            found("seal of " + next.day() + ": is not the one that was published; its entries cannot be judged by it");
        }
        seal = next;
        nextIndex = 0;
        seals++;
    }

    private void entry(Line line) {
        entries++;
        Seal of = seal;
        Line content = line.object("entry");
        String name = "entry " + content.text("entryId");
        if (of == null || !line.text("day").equals(of.day().toString())) {
            found(name + ": stands outside its day " + line.text("day"));
            return;
        }
        if (content.members().get("creditedJp") instanceof BigDecimal jp) {
            credited = credited.add(jp);
        }
        long index = line.count("index");
        place(of, name, index);
        if (judging) {
            String root = Hashes.root(Hashes.leaf(content.canonical()), index, of.leaves(), line.hashes("path"));
            if (!root.equals(of.root())) {
                found(name + ": altered or added; it does not lead to the root of " + of.day() + " from row " + index);
            }
        }
    }

    private void place(Seal of, String name, long index) {
        if (index < nextIndex) {
            found(name + ": row " + index + " of " + of.day() + " stands out of order or twice");
            return;
        }
        if (whole && index > nextIndex) {
            missing(of, nextIndex, index - 1);
        }
        nextIndex = index + 1;
    }

    private void finishDay() {
        if (whole && seal != null && nextIndex < seal.leaves()) {
            missing(seal, nextIndex, seal.leaves() - 1);
        }
    }

    private void missing(Seal of, long from, long to) {
        found((from == to ? "row " + from : "rows " + from + " to " + to) + " of " + of.day() + ": missing");
    }

    private void end(Line line) {
        finishDay();
        ended = true;
        if (line.count("seals") != seals || line.count("entries") != entries) {
            found("the end speaks of " + line.count("seals") + " seals and " + line.count("entries")
                    + " entries, found are " + seals + " and " + entries);
        }
        if (seal != null && !seal.day().equals(last)) {
            found("the seal of " + last + " is missing");
        }
    }

    private Verdict verdict() {
        if (!ended) {
            found("the export breaks off");
        }
        return new Verdict(seals, entries, credited, findings);
    }

    private void found(String finding) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        }
    }
}
