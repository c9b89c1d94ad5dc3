package id.asn.traininghours.seal;

import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do everything in the database, triggers off, and is found out all the same. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TamperedLedgerTest {

    private final Person person = Person.pns("S-6402");

    @Inject
    SealNow sealNow;

    @Inject
    Clock clock;

    private String first = "";
    private String second = "";
    private LocalDate day = LocalDate.EPOCH;

    @BeforeEach
    void aSealedDay() {
        Hours.registerProviders();
        known(person);
        first = post(workshop(person)).then().statusCode(201).extract().path("entryId");
        second = post(workshop(person)).then().statusCode(201).extract().path("entryId");
        day = sealNow.seal().day();
        compared().body("holds", is(true)).body("entries", is(2)).body("seals", is(1));
    }

    @Test
    void anAlteredEntryIsNamed() {
        tamper("update ledger_entry set credited_jp = 9.99 where entry_id = '" + first + "'");
        compared()
                .body("holds", is(false))
                .body("findings.kind", contains("ENTRY_ALTERED"))
                .body("findings.entryId", contains(first));
        String now = as("hours:read").get("/v1/entries/{id}/proof", first).asString();
        as("hours:read")
                .body("{\"proof\":" + now + "}")
                .post("/v1/seals/verify")
                .then()
                .body("findings.kind", contains("ENTRY_ALTERED"));
    }

    @Test
    void aDeletedEntryIsNamed() {
        tamper("delete from ledger_entry where entry_id = '" + second + "'");
        compared().body("findings.kind", contains("ENTRY_MISSING")).body("findings.entryId", contains(second));
    }

    @Test
    void anEntryAlteredWithItsLeafNoLongerFitsTheSeal() {
        tamper("update seal_leaf set leaf_hash = sha256('x') where entry_id = '" + first + "'");
        compared().body("findings.kind", hasItem("LEAVES_ALTERED"));
    }

    @Test
    void anAlteredSealAndABrokenChainAreNamed() {
        LocalDate next = sealNow.seal().day();
        tamper("update seal set seal_hash = sha256('x') where day = '" + day + "'");
        as("hours:read")
                .body(Map.of("from", day.toString(), "to", next.toString()))
                .post("/v1/seals/verify")
                .then()
                .body("findings.find { it.kind == 'SEAL_ALTERED' }.day", equalTo(day.toString()))
                .body("findings.find { it.kind == 'CHAIN_BROKEN' }.day", equalTo(next.toString()));
    }

    @Test
    void anEntrySlippedInAmongOldOnesIsNamed() {
        tamper("""
                create temp table forged as select * from ledger_entry where entry_id = '%s';
                alter table forged drop column year;
                update forged set entry_id = gen_random_uuid(), kind = 'ADJUSTMENT', adjusts_entry_id = entry_id;
                insert into ledger_entry (entry_id, completion_id, kind, adjusts_entry_id, employee_id, agency_code,
                    employment_kind, completion_date, form_code, jalur, attendance_mode, provider_code, provider_accredited,
                    verification, claimed_jp, converted_jp, credited_jp, competency_codes, rule_set, reasons, steps,
                    recorded_by, recorded_at, recorded_xid)
                select entry_id, completion_id, kind, adjusts_entry_id, employee_id, agency_code, employment_kind,
                    completion_date, form_code, jalur, attendance_mode, provider_code, provider_accredited, verification,
                    claimed_jp, converted_jp, credited_jp, competency_codes, rule_set, reasons, steps, recorded_by,
                    recorded_at, recorded_xid from forged;
                """.formatted(first));
        range(LocalDate.now(clock).toString(), day.toString()).body("findings.kind", hasItem("ENTRY_NOT_SEALED"));
    }

    @Test
    void aProofIsHeldToTheSealsThatStand() {
        String proof = as("hours:read").get("/v1/entries/{id}/proof", first).asString();
        verified(proof).body("findings", empty());
        verified(proof.replace("\"kind\":\"CREDIT\"", "\"kind\":\"REVERSAL\""))
                .body("findings.kind", contains("ENTRY_ALTERED"))
                .body("findings.entryId", contains(first));
        verified(proof.replaceAll("\"sealedAt\":\"\\d{4}", "\"sealedAt\":\"2001"))
                .body("findings.kind", contains("SEAL_UNKNOWN"));
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        as("hours:read")
                .body("{}")
                .post("/v1/seals/verify")
                .then()
                .statusCode(422)
                .body("code", equalTo("NOTHING_TO_VERIFY"));
        range("2026-01-01", "2026-02-01").statusCode(422).body("code", equalTo("TOO_MANY_DAYS"));
        range("2026-01-02", "2026-01-01").statusCode(422).body("code", equalTo("TOO_MANY_DAYS"));
        range("2020-01-01", "2020-01-01").statusCode(200).body("findings.kind", contains("SEAL_UNKNOWN"));
        range("+999999999-01-01", "+999999999-01-01").statusCode(400);
        as("hours:read").get("/v1/seals/2020-01-01").then().statusCode(404);
        as("hours:read")
                .auth()
                .oauth2(TestTokens.subject("ani")
                        .scopes("hours:read")
                        .agencies("S-6402")
                        .token())
                .body(Map.of("from", day.toString(), "to", day.toString()))
                .post("/v1/seals/verify")
                .then()
                .statusCode(403);
        as("hours:read")
                .auth()
                .oauth2(TestTokens.subject("ani")
                        .scopes("hours:read")
                        .agencies("OTHER")
                        .token())
                .get("/v1/entries/{id}/proof", first)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"path\":[|\"path\":[null,",
                "\"path\":[|\"path\":[\"xyz\",",
                "\"chain\":[|\"chain\":[null,",
                "\"index\":|\"index\":-1",
                "\"creditedJp\":10,|\"creditedJp\":{\"a\":",
                "\"entry\":|\"more\":1,\"entry\":",
                "\"entry\":|\"entry\":null,\"entry\":"
            })
    void aHostileProofIsRefused(String old, String replacement) {
        String proof = as("hours:read").get("/v1/entries/{id}/proof", first).asString();
        assertThat(proof).contains(old);
        as("hours:read")
                .body("{\"proof\":" + proof.replace(old, replacement) + "}")
                .post("/v1/seals/verify")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e400",
                "1e999999999",
                "-1e-999999999",
                "123456789012345678901234567890",
                "10.001",
                "null",
                "[[[]]]",
                "\"10.00\""
            })
    void aStrangeAmountIsAnAlteration(String amount) {
        String proof = as("hours:read").get("/v1/entries/{id}/proof", first).asString();
        assertThat(proof).contains("\"creditedJp\":10,");
        verified(proof.replace("\"creditedJp\":10,", "\"creditedJp\":" + amount + ","))
                .body("findings.kind", contains("ENTRY_ALTERED"));
    }

    private ValidatableResponse compared() {
        return range(day.toString(), day.toString());
    }

    private static ValidatableResponse range(String from, String to) {
        return as("hours:read")
                .body(Map.of("from", from, "to", to))
                .post("/v1/seals/verify")
                .then();
    }

    private static ValidatableResponse verified(String proof) {
        return as("hours:read")
                .body("{\"proof\":" + proof + "}")
                .post("/v1/seals/verify")
                .then()
                .statusCode(200);
    }

    private static void tamper(String sql) {
        TestStack.database().asSuperuser("set session_replication_role = replica; " + sql);
    }
}
