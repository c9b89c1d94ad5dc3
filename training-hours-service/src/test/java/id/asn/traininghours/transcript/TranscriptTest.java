package id.asn.traininghours.transcript;

import static id.asn.traininghours.fixture.Completion.elearning;
import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.balance;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.reverse;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TranscriptTest {

    private static final String TEGAL = "TR-3328";

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    private final Person person = Person.pns(TEGAL);

    @BeforeEach
    void people() {
        Hours.registerProviders();
        Hours.agency(TEGAL, "33.28");
        known(person);
    }

    @Test
    void addsUpToTheBalanceWhateverWasTakenBackAndAdjusted() {
        // Given
        String first = entry(elearning(person, "2026-03-02", "2026-03-02", 3));
        entry(elearning(person, "2026-03-02", "2026-03-02", new BigDecimal("2.5")));
        entry(workshop(person));
        reverse(first);
        // When
        Response transcript = transcript("");
        // Then
        transcript
                .then()
                .statusCode(200)
                .body("years.year", contains(2022, 2026))
                .body("takenBack", equalTo(1))
                .body("years[1].lines", hasSize(1))
                .body("years[1].lines[0].providerName", equalTo("BPSDM"))
                .body("years[1].lines[0].formName", equalTo("E-learning"));
        assertThat(decimal(transcript, "sums.creditedJp"))
                .isEqualByComparingTo(decimal(balance(person.id()), "creditedJp"))
                .isEqualByComparingTo("12.5");
        assertThat(decimal(transcript, "years[1].sums.creditedJp")).isEqualByComparingTo("2.5");
    }

    @Test
    void aCorrectionIsToldAsCorrectedAndBeforeItAsItWasKnown() {
        // Given
        String entry = entry(workshop(person).with("title", "Salah tulis"));
        String before = transcript("").path("knownAt");
        // When
        given().auth()
                .oauth2(TestTokens.subject("budi")
                        .scopes("hours:correct")
                        .agencies("*")
                        .token())
                .contentType("application/json")
                .body(Map.of(
                        "reason",
                        "typing error",
                        "correction",
                        Map.of("title", "Benar", "quantity", Map.of("unit", "DAY", "amount", 1))))
                .post("/v1/entries/{id}/correction", entry)
                .then()
                .statusCode(201);
        // Then
        Response after = transcript("");
        after.then()
                .body("takenBack", equalTo(0))
                .body("years[0].lines", hasSize(1))
                .body("years[0].lines[0].title", equalTo("Benar"));
        assertThat(decimal(after, "sums.creditedJp")).isEqualByComparingTo("5");
        Response then = transcript("?knownAt=" + before);
        then.then().body("years[0].lines[0].title", equalTo("Salah tulis"));
        assertThat(decimal(then, "sums.creditedJp")).isEqualByComparingTo("10");
    }

    @Test
    void showsThePeriodAndTheKnowledgeThatAreAskedFor() {
        // Given
        String entry = entry(workshop(person));
        entry(elearning(person, "2026-03-02", "2026-03-02", 3));
        String before = transcript("").path("knownAt");
        reverse(entry);
        // When, Then
        transcript("?from=2022-01-01&to=2022-12-31").then().body("sums.completions", equalTo(0));
        transcript("?from=2022-01-01&to=2022-12-31&knownAt=" + before)
                .then()
                .body("sums.completions", equalTo(1))
                .body("knownAt", equalTo(before));
    }

    @Test
    void theSameContentOnOneDayIsOnePaperUnderOneCode() {
        // Given
        entry(workshop(person));
        String code = transcript("").path("issue.code");
        // When, Then
        assertThat(transcript("").<String>path("issue.code")).isEqualTo(code);
        byte[] paper = pdf("id").asByteArray();
        assertThat(pdf("id").asByteArray()).isEqualTo(paper);
        entry(elearning(person, "2026-03-02", "2026-03-02", 3));
        assertThat(transcript("").<String>path("issue.code")).isNotEqualTo(code);
    }

    @Test
    void thePaperIsIndonesianUnlessEnglishIsAskedFor() throws IOException {
        entry(workshop(person).with("title", "Workshop =SUM(A1) \u201cSKP\u201d"));
        Response paper = pdf(null);
        assertThat(paper.contentType()).isEqualTo("application/pdf");
        assertThat(paper.header("Repr-Digest")).startsWith("sha-256=:");
        assertThat(paper.header("Content-Language")).isEqualTo("id");
        assertThat(text(paper))
                .contains("TRANSKRIP", "Agency " + TEGAL, person.id().toString(), "\u201cSKP\u201d")
                .contains(transcript("").<String>path("issue.code"))
                .doesNotContain(person.nip());
        assertThat(text(pdf("en"))).contains("TRANSCRIPT OF");
    }

    @Test
    void whoeverHoldsThePaperCanCheckItWithoutAToken() {
        // Given
        String entry = entry(workshop(person));
        Response transcript = transcript("");
        String path = transcript.path("issue.path");
        // When, Then
        String answer = given().get(path)
                .then()
                .statusCode(200)
                .body("genuine", equalTo(true))
                .body("current", equalTo(true))
                .body("entries", equalTo(1))
                .body("contentDigest", equalTo(transcript.path("issue.contentDigest")))
                .extract()
                .asString();
        assertThat(answer).doesNotContain(person.id().toString(), TEGAL, person.nip());
        reverse(entry);
        entry(workshop(person));
        given().get(path)
                .then()
                .statusCode(200)
                .body("genuine", equalTo(true))
                .body("current", equalTo(false))
                .body("reversedSince", equalTo(1))
                .body("addedSince", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-0000-0000-0000", "x", "%27%20or%201=1", "7K2M-09QD-XW3F-5T81-7777"})
    void aForgeryIsToldAsSuch(String code) {
        given().urlEncodingEnabled(false)
                .get("/v1/transcript-verifications/" + code)
                .then()
                .statusCode(404)
                .body("code", equalTo("TRANSCRIPT_NOT_ISSUED"));
    }

    @Test
    void thePersonMayReadTheirOwnAndNobodyElses() {
        entry(workshop(person));
        Person other = Person.pns(TEGAL);
        known(other);
        oneself(person)
                .get("/v1/employees/{id}/transcript", person.id())
                .then()
                .statusCode(200)
                .body("sums.completions", equalTo(1));
        oneself(person).get("/v1/employees/{id}/transcript", other.id()).then().statusCode(404);
        given().auth()
                .oauth2(TestTokens.subject("stranger")
                        .scopes("hours:read")
                        .agencies("6402")
                        .token())
                .get("/v1/employees/{id}/transcript", person.id())
                .then()
                .statusCode(404);
    }

    @Test
    void followsThePersonToTheNextAgency() {
        // Given
        entry(workshop(person).with("title", "Workshop di Tegal"));
        String next = "TR-" + UUID.randomUUID();
        Person moved = person.movedTo(next);
        known(moved);
        // When
        Response transcript = given().auth()
                .oauth2(TestTokens.subject("budi")
                        .scopes("hours:read")
                        .agencies(next)
                        .token())
                .get("/v1/employees/{id}/transcript", person.id());
        // Then
        transcript
                .then()
                .statusCode(200)
                .body("agencyCode", equalTo(next))
                .body("years[0].lines[0].title", equalTo("Workshop di Tegal"))
                .body("years[0].lines[0].agencyCode", equalTo(TEGAL));
    }

    @Test
    void readingLeavesATrailAndWhatWasIssuedNeverChanges() {
        entry(workshop(person));
        transcript("");
        assertThat(readings()).isEqualTo(1);
        assertThatThrownBy(() -> TestStack.database().asSuperuser("update transcript_issue set credited_jp = 99"))
                .rootCause()
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> TestStack.database().asSuperuser("delete from transcript_issue"))
                .rootCause()
                .hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=2022-02-30",
                "from=x",
                "knownAt=now",
                "from=%2B999999999-01-01",
                "to=0001-01-01",
                "from=2022-12-31&to=2022-01-01"
            })
    void oddPeriodsAreRefused(String query) {
        Response answer =
                as("hours:read").urlEncodingEnabled(false).get("/v1/employees/" + person.id() + "/transcript?" + query);
        assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 404, 422);
    }

    private int readings() {
        return transactions.write(
                AgencyScope.all(),
                () -> jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*) from audit_entry where action = 'TRANSCRIPT_READ' and subject_id = :id
                        """)
                        .bind("id", person.id().toString())
                        .mapTo(Integer.class)
                        .one()));
    }

    private static String entry(id.asn.traininghours.fixture.Completion completion) {
        return post(completion).then().statusCode(201).extract().path("entryId");
    }

    private Response transcript(String query) {
        return as("hours:read").get("/v1/employees/" + person.id() + "/transcript" + query);
    }

    private Response pdf(@org.jspecify.annotations.Nullable String language) {
        RequestSpecification request = as("hours:read").accept("application/pdf");
        if (language != null) {
            request.header("Accept-Language", language);
        }
        return request.get("/v1/employees/{id}/transcript", person.id());
    }

    private static RequestSpecification oneself(Person person) {
        return given().auth()
                .oauth2(TestTokens.subject("person-" + person.id())
                        .scopes("hours:read")
                        .employee(person.id())
                        .token());
    }

    private static String text(Response paper) throws IOException {
        try (PdfReader reader = new PdfReader(paper.asByteArray())) {
            return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
        }
    }

    private static BigDecimal decimal(Response answer, String path) {
        return new BigDecimal(answer.path(path).toString());
    }
}
