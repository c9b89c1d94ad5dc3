package id.asn.standard.skj;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Standards;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ReviewRoundsTest {

    private static final String AGENCY = "S320";

    @BeforeEach
    void agencyAndDictionary() {
        Standards.ensureDictionary();
        Api.register(AGENCY);
    }

    @Test
    void commentsOnRowsComeWithTheDraftAndStayInTheTrail() {
        // Given
        String position = Api.registerPosition(AGENCY, "A1");
        String id = Standards.draft(AGENCY, Standards.complete(position, 3));
        Standards.submit(AGENCY, id).statusCode(200);
        sendBack(id, "Putaran pertama", "/competencies/3/level", "/rank")
                .statusCode(200)
                .body("returnComments.pointer", contains("/competencies/3/level", "/rank"));
        Standards.submit(AGENCY, id)
                .statusCode(200)
                .body("returnComment", nullValue())
                .body("returnComments", nullValue());
        sendBack(id, "Putaran kedua", "/summary").statusCode(200);
        Standards.submit(AGENCY, id).statusCode(200);
        Standards.approve(Api.checker(AGENCY), id).statusCode(200);

        // When
        Standards.enact(Api.checker(AGENCY), id, "800/A1", "2022-01-01", null).statusCode(200);

        // Then
        Api.as(Api.portal(AGENCY))
                .get("/v1/position-standards/{id}/trail", id)
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        contains(
                                "STANDARD_DRAFTED",
                                "STANDARD_SUBMITTED",
                                "STANDARD_RETURNED",
                                "STANDARD_SUBMITTED",
                                "STANDARD_RETURNED",
                                "STANDARD_SUBMITTED",
                                "STANDARD_APPROVED",
                                "STANDARD_ENACTED"))
                .body("items.version", contains(1, 2, 3, 4, 5, 6, 7, 8))
                .body("items[2].actor", equalTo("checker"))
                .body("items[2].comment", equalTo("Putaran pertama"))
                .body("items[2].comments.pointer", contains("/competencies/3/level", "/rank"))
                .body("items[4].comments.pointer", contains("/summary"))
                .body("items[7].digest", notNullValue())
                .body("items[7].decreeNumber", equalTo("800/A1"));
    }

    @Test
    void everyCommentThatPointsAtNothingIsNamed() {
        // Given
        String position = Api.registerPosition(AGENCY, "B1");
        String id = Standards.draft(AGENCY, Standards.complete(position, 3));
        Standards.submit(AGENCY, id).statusCode(200);

        // When
        ValidatableResponse answer = sendBack(id, "Salah", "/competencies/10", "/summary", "/experience/0");

        // Then
        answer.statusCode(422)
                .body("code", equalTo("POINTER_ASTRAY"))
                .body("errors.pointer", contains("/comments/0/pointer", "/comments/2/pointer"));
        sendBack(id, "Salah", "summary").statusCode(400);
    }

    @Test
    void theTrailOfAnotherAgencyIsNotThere() {
        // Given
        String position = Api.registerPosition(AGENCY, "C1");
        String id = Standards.draft(AGENCY, Standards.complete(position, 3));

        // When
        ValidatableResponse answer = Api.as(Api.portal("S321"))
                .get("/v1/position-standards/{id}/trail", id)
                .then();

        // Then
        answer.statusCode(404);
    }

    private static ValidatableResponse sendBack(String id, String comment, String... pointers) {
        List<Map<String, String>> rows = Arrays.stream(pointers)
                .map(pointer -> Map.of("pointer", pointer, "comment", "Periksa " + pointer))
                .toList();
        return Api.as(Api.checker(AGENCY))
                .body(Map.of("comment", comment, "comments", rows))
                .post("/v1/position-standards/{id}/return", id)
                .then();
    }
}
