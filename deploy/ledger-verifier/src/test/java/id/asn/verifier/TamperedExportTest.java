package id.asn.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed export was made by another program, from the description of the format alone. */
class TamperedExportTest {

    private static final int FIRST_SEAL = 1;
    private static final int FIRST_ENTRY = 2;
    private static final int EMPTY_DAY = 7;
    private static final int LAST_SEAL = 8;

    @TempDir
    Path folder = Path.of("");

    private final List<String> lines = new ArrayList<>();
    private String said = "";

    @BeforeEach
    void theGoldenExport() throws IOException {
        lines.addAll(golden("golden-export.ndjson").lines().toList());
    }

    @Test
    void anExportAsItWasWrittenHolds() throws IOException {
        assertThat(verified()).isZero();
        assertThat(said).contains("3 seals, 8 entries, 1224.26 JP credited: everything holds");
        assertThat(verifiedAgainst(golden("golden-seals.ndjson"))).isZero();
    }

    @Test
    void anotherWayToWriteTheSameContentHolds() throws IOException {
        edit(FIRST_ENTRY, "\"creditedJp\":10,", "\"creditedJp\" : 10.00, ");
        assertThat(verified()).isZero();
    }

    @Test
    void anAlteredRowIsNamedAndNoOther() throws IOException {
        edit(FIRST_ENTRY + 1, "\"creditedJp\":2.5", "\"creditedJp\":20.5");
        assertThat(verified()).isEqualTo(1);
        assertThat(said)
                .contains("entry 019aa900-2b00-7c10-8f10-000000000002: altered")
                .contains(": 1 differences");
    }

    @Test
    void anAddedMemberIsAnAlteration() throws IOException {
        edit(FIRST_ENTRY + 1, "\"agencyCode\"", "\"aNote\":\"x\",\"agencyCode\"");
        assertThat(verified()).isEqualTo(1);
        assertThat(said).contains("000000000002: altered");
    }

    @Test
    void aDeletedRowIsMissedByItsPlace() throws IOException {
        lines.remove(FIRST_ENTRY + 1);
        edit(lines.size() - 1, "\"entries\":8", "\"entries\":7");
        assertThat(verified()).isEqualTo(1);
        assertThat(said).contains("row 1 of 2026-11-24: missing").contains(": 1 differences");
    }

    @Test
    void theLastRowOfADayIsMissedToo() throws IOException {
        lines.remove(EMPTY_DAY - 1);
        edit(lines.size() - 1, "\"entries\":8", "\"entries\":7");
        assertThat(verified()).isEqualTo(1);
        assertThat(said).contains("row 4 of 2026-11-24: missing");
    }

    @Test
    void anAddedRowIsNamed() throws IOException {
        lines.add(
                EMPTY_DAY,
                lines.get(EMPTY_DAY - 1).replace("000000000005", "000000000099").replace("\"index\":4", "\"index\":5"));
        edit(lines.size() - 1, "\"entries\":8", "\"entries\":9");
        assertThat(verified()).isEqualTo(1);
        assertThat(said)
                .contains("entry 019aa900-2b00-7c10-8f10-000000000099")
                .contains("added")
                .doesNotContain("missing");
    }

    @Test
    void swappedRowsAreNamed() throws IOException {
        Collections.swap(lines, FIRST_ENTRY, FIRST_ENTRY + 1);
        assertThat(verified()).isEqualTo(1);
        assertThat(said).contains("000000000001: row 0 of 2026-11-24 stands out of order");
    }

    @Test
    void rowsThatExchangedTheirContentAreNamed() throws IOException {
        edit(FIRST_ENTRY, "000000000001\"", "one\"");
        edit(FIRST_ENTRY + 1, "000000000002\"", "000000000001\"");
        edit(FIRST_ENTRY, "one\"", "000000000002\"");
        assertThat(verified()).isEqualTo(1);
        assertThat(said).contains("000000000001: altered").contains("000000000002: altered");
    }

    @Test
    void anAlteredSealIsNamed() throws IOException {
        edit(LAST_SEAL, "\"leafCount\":3", "\"leafCount\":2");
        assertThat(verified()).isEqualTo(1);
        assertThat(said).contains("seal of 2026-11-26: altered");
    }

    @Test
    void aSealTakenOutBreaksTheChain() throws IOException {
        lines.remove(EMPTY_DAY);
        edit(lines.size() - 1, "\"seals\":3", "\"seals\":2");
        assertThat(verified()).isEqualTo(1);
        assertThat(said).contains("seal of 2026-11-26: does not follow the seal of 2026-11-24");
    }

    @Test
    void aDayTakenOffTheEndIsMissed() throws IOException {
        lines.subList(LAST_SEAL, lines.size() - 1).clear();
        edit(
                lines.size() - 1,
                "\"entries\":8,\"kind\":\"end\",\"seals\":3",
                "\"entries\":5,\"kind\":\"end\",\"seals\":2");
        assertThat(verified()).isEqualTo(1);
        assertThat(said).contains("the seal of 2026-11-26 is missing");
    }

    @Test
    void anExportThatBreaksOffDoesNotHold() throws IOException {
        lines.removeLast();
        assertThat(verified()).isEqualTo(1);
        assertThat(said).contains("breaks off");
    }

    @Test
    void aBrokenLineIsNamedAndTheRestIsChecked() throws IOException {
        lines.set(FIRST_ENTRY, "{\"kind\":\"entry\"");
        edit(FIRST_ENTRY + 1, "\"creditedJp\":2.5", "\"creditedJp\":20.5");
        assertThat(verified()).isEqualTo(1);
        assertThat(said).contains("line 3: cannot be read").contains("000000000002: altered");
    }

    @Test
    void aLedgerRewrittenFromEndToEndIsHeldToWhatWasPublished() throws IOException {
        // Given: seals of another history, each in itself beyond reproach
        String seals = golden("golden-seals.ndjson");
        Seal first = Seal.of(Line.parse(seals.lines().findFirst().orElseThrow()));
        Line rewritten = Line.parse(lines.get(FIRST_SEAL)).object("seal");
        String otherTime = new String(rewritten.canonical(), StandardCharsets.UTF_8).replace("T17:05:00", "T17:06:00");
        String hash = Hashes.sha256(Line.parse(otherTime).without("sealHash").canonical());
        lines.set(FIRST_SEAL, "{\"kind\":\"seal\",\"seal\":" + otherTime.replace(first.hash(), hash) + "}");
        edit(EMPTY_DAY, first.hash(), hash);
        // When
        int status = verifiedAgainst(seals);
        // Then
        assertThat(status).isEqualTo(1);
        assertThat(said).contains("seal of 2026-11-24: is not the one that was published");
    }

    @Test
    void whatIsNoExportIsToldFromOneThatDiffers() throws IOException {
        lines.removeFirst();
        assertThat(verified()).isEqualTo(2);
        assertThat(run("no-such-file.ndjson")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    private void edit(int line, String old, String replacement) {
        assertThat(lines.get(line)).contains(old);
        lines.set(line, lines.get(line).replace(old, replacement));
    }

    private int verified() throws IOException {
        return run(Files.write(folder.resolve("export.ndjson"), lines).toString());
    }

    private int verifiedAgainst(String seals) throws IOException {
        return run(
                Files.write(folder.resolve("export.ndjson"), lines).toString(),
                Files.writeString(folder.resolve("seals.ndjson"), seals).toString());
    }

    private int run(String... args) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();

        int status = LedgerVerifier.run(
                args,
                new PrintStream(text, true, StandardCharsets.UTF_8),
                new PrintStream(text, true, StandardCharsets.UTF_8));
        said = text.toString(StandardCharsets.UTF_8);
        return status;
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = TamperedExportTest.class.getResourceAsStream("/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
