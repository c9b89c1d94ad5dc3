package id.asn.standard.skj;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Standards;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class WholeFormTest {

    private static final String AGENCY = "S310";
    private static final String SIGNED = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @BeforeEach
    void agencyAndDictionary() {
        Standards.ensureDictionary();
        Api.register(AGENCY);
    }

    @Test
    void theFormIsFixedByTheDecreeAndOutlivesTheNamesInIt() {
        // Given
        String position = Api.registerPosition(AGENCY, "A1");
        String id = enacted(position, SIGNED);
        Map<String, Object> renamed = Api.position("SEKDA", null);
        renamed.put("title", "Kepala Bidang Baru");
        renamed.put("effectiveFrom", "2021-06-01");

        // When
        Api.as(Api.portal(AGENCY))
                .body(renamed)
                .put("/v1/agencies/{agency}/positions/{code}", AGENCY, "A1")
                .then()
                .statusCode(200);

        // Then
        get(id).body("form.position.title", equalTo("Kepala Bidang"))
                .body("form.position.positionCode", equalTo("A1"))
                .body("form.position.tierGroup", equalTo("ADMINISTRASI"))
                .body("form.position.urusan.code", contains("WNPD.01"))
                .body("form.position.urusan[0].name", equalTo("Tenaga kerja"))
                .body("form.position.agencyName", equalTo("Kabupaten " + AGENCY))
                .body("form.position.unitCode", equalTo("BKPSDM"))
                .body("form.position.unitName", equalTo("Unit BKPSDM"))
                .body("form.competencies", hasSize(10))
                .body("form.competencies[0].name", notNullValue())
                .body("form.competencies[0].indicators", contains("Indikator 3"))
                .body("signedDecreeSha256", equalTo(SIGNED));
        verification(id).body("canonicalForm", equalTo(2)).body("intact", equalTo(true));
    }

    @Test
    void aRevocationKeepsTheDigestOfItsDecreeAndADigestIsHexadecimal() {
        // Given
        String position = Api.registerPosition(AGENCY, "B1");
        String id = enacted(position, SIGNED);

        // When
        ValidatableResponse wrong = revoked(id, SIGNED.toUpperCase(java.util.Locale.ROOT));
        ValidatableResponse right = revoked(id, SIGNED);

        // Then
        wrong.statusCode(400).body("errors[0].pointer", equalTo("/signedDecreeSha256"));
        right.statusCode(200).body("signedRevocationSha256", equalTo(SIGNED));
        verification(id).body("intact", equalTo(true));
    }

    @Test
    void aStandardSealedInTheFirstCanonicalFormStillVerifies() throws Exception {
        // Given
        String position = Api.registerPosition(AGENCY, "C1");
        String id = Standards.approved(AGENCY, position, 3);
        String competencies = IntStream.range(0, 10)
                .mapToObj(i -> List.of("M.1", "M.2", "M.3", "M.4", "M.5", "M.6", "M.7", "M.8", "S.1", "T.1")
                        .get(i))
                .map(code -> "{\"competencyCode\":\"" + code + "\",\"level\":3}")
                .collect(Collectors.joining(","));
        String canonical = "{\"content\":{\"competencies\":[" + competencies + "],"
                + "\"education\":[{\"importance\":\"PENTING\",\"level\":\"S1\"}],\"experience\":[],"
                + "\"performanceIndicators\":[],\"rank\":{\"importance\":\"MUTLAK\",\"minimum\":\"III/d\"},"
                + "\"summary\":\"Memimpin bidang\","
                + "\"training\":[{\"importance\":\"PERLU\",\"kind\":\"TEKNIS\",\"name\":\"Analisis jabatan\"}]},"
                + "\"effectiveFrom\":\"2022-01-01\","
                + "\"legalBasis\":{\"date\":\"2021-12-20\",\"number\":\"800/C1\",\"title\":\"Keputusan Bupati\"},"
                + "\"positionId\":\"" + position + "\"}";
        String digest = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));

        // When
        transactions.write(
                AgencyScope.of(Set.of(AGENCY)),
                () -> jdbi.useHandle(handle -> handle.createUpdate("""
                        update position_standard
                        set status = 'ENACTED', enacted_by = 'earlier', decree_number = '800/C1',
                            decree_date = '2021-12-20', decree_title = 'Keputusan Bupati',
                            effective_from = '2022-01-01', digest = :digest, digest_form = 1
                        where id = cast(:id as uuid)
                        """)
                        .bind("digest", digest)
                        .bind("id", id)
                        .execute()));

        // Then
        verification(id)
                .body("canonicalForm", equalTo(1))
                .body("digest", equalTo(digest))
                .body("intact", equalTo(true));
        get(id).body("form", nullValue());
    }

    private static String enacted(String position, String sha256) {
        String id = Standards.approved(AGENCY, position, 3);
        Api.as(Api.checker(AGENCY))
                .body(Map.of(
                        "legalBasis",
                        Standards.decree("800/" + position),
                        "effectiveFrom",
                        "2022-01-01",
                        "signedDecreeSha256",
                        sha256))
                .post("/v1/position-standards/{id}/enactment", id)
                .then()
                .statusCode(200);
        return id;
    }

    private static ValidatableResponse revoked(String id, String sha256) {
        return Api.as(Api.checker(AGENCY))
                .body(Map.of(
                        "legalBasis",
                        Standards.decree("800/C"),
                        "effectiveFrom",
                        "2023-01-01",
                        "signedDecreeSha256",
                        sha256))
                .post("/v1/position-standards/{id}/revocation", id)
                .then();
    }

    private static ValidatableResponse get(String id) {
        return Api.as(Api.portal(AGENCY))
                .get("/v1/position-standards/{id}", id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse verification(String id) {
        return Api.as(Api.portal(AGENCY))
                .get("/v1/position-standards/{id}/verification", id)
                .then()
                .statusCode(200);
    }
}
