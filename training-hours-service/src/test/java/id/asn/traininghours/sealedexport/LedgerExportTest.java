package id.asn.traininghours.sealedexport;

import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.reverse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import id.asn.traininghours.seal.SealNow;
import id.asn.verifier.LedgerVerifier;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real export goes through the program that auditors use. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class LedgerExportTest {

    private static final String TEGAL = "X-3328";
    private static final String KUTAI = "X-6402";

    @TempDir
    Path folder = Path.of("");

    @Inject
    SealNow sealNow;

    @Inject
    Transactions transactions;

    @Inject
    Jdbi jdbi;

    private final Person inTegal = Person.pns(TEGAL);
    private final Person inKutai = Person.pns(KUTAI);
    private final List<String> entries = new ArrayList<>();
    private String from = "";
    private String to = "";
    private String said = "";

    @BeforeEach
    void twoSealedDaysOfTwoAgencies() {
        Hours.registerProviders();
        known(inTegal, inKutai);
        for (Person person : List.of(inTegal, inKutai, inTegal)) {
            entries.add(post(workshop(person)).then().statusCode(201).extract().path("entryId"));
        }
        from = sealNow.seal().day().toString();
        entries.add(reverse(entries.getFirst()).then().statusCode(201).extract().path("entryId"));
        to = sealNow.seal().day().toString();
    }

    @Test
    void theVerifierFindsTheExportAsSealedAndAsPublished() throws Exception {
        // When
        Response export = all(as("hours:read"));
        // Then
        export.then().statusCode(200).contentType("application/x-ndjson");
        assertThat(export.header("Repr-Digest"))
                .isEqualTo("sha-256=:"
                        + Base64.getEncoder()
                                .encodeToString(
                                        MessageDigest.getInstance("SHA-256").digest(export.asByteArray()))
                        + ":");
        assertThat(verify(export.asString())).as(said).isZero();
        assertThat(said).contains("2 seals, 4 entries, 20 JP credited: everything holds");
        Path published = folder.resolve("published.ndjson");
        Files.writeString(published, published(from) + "\n" + published(to) + "\n");
        assertThat(verify(export.asString(), published.toString())).as(said).isZero();
        assertThat(audited()).isPositive();
    }

    @Test
    void aRowAlteredInACopyIsNamed() throws IOException {
        List<String> lines =
                new ArrayList<>(all(as("hours:read")).asString().lines().toList());
        int row = 2;
        assertThat(lines.get(row)).contains(entries.getFirst());
        lines.set(row, lines.get(row).replace("\"creditedJp\":10", "\"creditedJp\":100"));
        assertThat(verify(String.join("\n", lines))).isEqualTo(1);
        assertThat(said).contains("entry " + entries.getFirst() + ": altered");
    }

    @Test
    void aRowAlteredInTheDatabaseIsNamedFromItsExport() throws IOException {
        TestStack.database().asSuperuser("""
                set session_replication_role = replica;
                update ledger_entry set verification = 'UNVERIFIED' where entry_id = '%s'""".formatted(entries.get(1)));
        assertThat(verify(all(as("hours:read")).asString())).isEqualTo(1);
        assertThat(said).contains("entry " + entries.get(1) + ": altered").contains("1 differences");
    }

    @Test
    void anAgencyGetsItsOwnEntriesWithTheirProofs() throws IOException {
        String export =
                days(token(KUTAI), "/v1/agencies/" + KUTAI + "/ledger-export").asString();
        assertThat(export).contains(entries.get(1)).doesNotContain(entries.get(0), entries.get(2));
        assertThat(verify(export)).as(said).isZero();
        assertThat(said).contains("2 seals, 1 entries");
        assertThat(verify(export.replace("\"kind\":\"CREDIT\"", "\"kind\":\"REVERSAL\"")))
                .isEqualTo(1);
        assertThat(said).contains("entry " + entries.get(1) + ": altered");
    }

    @Test
    void whatIsNotOnesOwnIsNotExported() {
        days(token(KUTAI), "/v1/agencies/" + TEGAL + "/ledger-export").then().statusCode(404);
        all(token(KUTAI)).then().statusCode(403);
        as("hours:post").get("/v1/ledger-exports").then().statusCode(403);
        as("hours:read")
                .queryParam("from", "2019-01-01")
                .queryParam("to", "2019-01-02")
                .get("/v1/ledger-exports")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOTHING_SEALED"));
        as("hours:read")
                .queryParam("from", "+999999999-01-01")
                .get("/v1/ledger-exports")
                .then()
                .statusCode(400);
    }

    private Response all(RequestSpecification request) {
        return days(request, "/v1/ledger-exports");
    }

    private Response days(RequestSpecification request, String path) {
        return request.queryParam("from", from).queryParam("to", to).get(path);
    }

    private static RequestSpecification token(String agency) {
        return as("hours:read")
                .auth()
                .oauth2(TestTokens.subject("budi")
                        .scopes("hours:read")
                        .agencies(agency)
                        .token());
    }

    private int verify(String export, String... more) throws IOException {
        List<String> args = new ArrayList<>();
        args.add(Files.writeString(folder.resolve("export.ndjson"), export).toString());
        args.addAll(List.of(more));
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(text, true, StandardCharsets.UTF_8);
        int status = LedgerVerifier.run(args.toArray(String[]::new), out, out);
        said = text.toString(StandardCharsets.UTF_8);
        return status;
    }

    /** Tests before this one published seals of their ledgers for the same days. */
    private static JsonNode published(String day) {
        String hash = as("hours:read").get("/v1/seals/{day}", day).path("sealHash");
        return Events.awaitOne(
                "seal.v1", day, event -> event.get("sealHash").asText().equals(hash));
    }

    private long audited() {
        return transactions.write(
                AgencyScope.all(),
                () -> jdbi.withHandle(handle -> handle.createQuery(
                                "select count(*) from audit_entry where action = 'LEDGER_EXPORTED'")
                        .mapTo(Long.class)
                        .one()));
    }
}
