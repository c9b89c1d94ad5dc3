package id.asn.chassis.web;

import id.asn.chassis.test.TestTokens;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Calls the little service as its users would. */
final class NoteClient {

    private NoteClient() {}

    static String token(String subject, String... agencies) {
        return TestTokens.subject(subject)
                .scopes("notes:read", "notes:write")
                .agencies(agencies)
                .token();
    }

    static RequestSpecification as(String token) {
        return RestAssured.given().auth().oauth2(token).contentType("application/json");
    }

    static Map<String, Object> note(String agency, String text) {
        return Map.of("agencyCode", agency, "text", text);
    }
}
