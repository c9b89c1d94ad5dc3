package id.asn.traininghours.course;

import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.postBatch;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CoursesOfProvidersTest {

    private static final String COURSES = "/v1/training-providers/" + Hours.BPSDM + "/courses";

    private final String course = "course-v1:SKJ+" + UUID.randomUUID();
    private final Person person = Person.pns("CO-1");

    @BeforeEach
    void aProviderWithAProgramme() {
        Hours.registerProviders();
        programme("SKJ-DARING", "2020-01-01", "2025-12-31");
        known(person);
    }

    @Test
    void aCourseIsMappedReadAndListed() {
        put(course, Map.of("from", "2024-01-01", "programmeCode", "SKJ-DARING"))
                .statusCode(201)
                .header("Location", COURSES + "/" + course)
                .header("ETag", "\"1\"");
        put(course, Map.of("from", "2024-01-01", "programmeCode", "SKJ-DARING"))
                .statusCode(200)
                .body("version", equalTo(1));
        as("hours:post")
                .queryParam("programmeCode", "SKJ-DARING")
                .queryParam("limit", 500)
                .get(COURSES)
                .then()
                .body("items.courseId", hasItem(course));
        as("hours:post")
                .queryParam("on", "2023-12-31")
                .queryParam("limit", 500)
                .get(COURSES)
                .then()
                .statusCode(200)
                .body("items.courseId", not(hasItem(course)));
        as("hours:post").get(COURSES + "/nowhere").then().statusCode(404);
    }

    @Test
    void beforePostingAPlatformSeesWhatACompletionWouldBe() {
        put(course, Map.of("from", "2024-01-01", "programmeCode", "SKJ-DARING"));
        lookUp("2025-06-01")
                .body("onDate.programmeCode", equalTo("SKJ-DARING"))
                .body("onDate.formCode", equalTo("NKL03"))
                .body("onDate.quantity.unit", equalTo("JP"))
                .body("onDate.competencyCodes", contains("T.1"))
                .body("onDate.providerAccredited", equalTo(true))
                .body("onDate.programmeAccredited", equalTo(true))
                .body("onDate.verification", equalTo("VERIFIED"))
                .body("onDate.rule.legalBasis", startsWith("Peraturan LAN 10/2018"))
                .body("onDate.national.convertedJp", equalTo(8.0f))
                .body("onDate.national.capPeriod", equalTo("DAY"))
                .body("onDate.national.capUnits", equalTo(3.0f))
                .body("onDate.international.capUnits", equalTo(4.0f));
        lookUp("2026-06-01")
                .body("onDate.programmeAccredited", equalTo(false))
                .body("onDate.verification", equalTo("UNVERIFIED"));
        lookUp("2023-12-31").body("onDate", nullValue());
    }

    @Test
    void aCompletionThatNamesItsCourseIsFilledFromTheMapping() {
        // Given
        put(course, Map.of("from", "2024-01-01", "programmeCode", "SKJ-DARING"));
        Completion completion = named(course).on("2025-03-03", "2025-03-05");
        // When
        String id = post(completion)
                .then()
                .statusCode(201)
                .body("claimedJp", equalTo(8.0f))
                .body("creditedJp", equalTo(8.0f))
                .body("verification", equalTo("VERIFIED"))
                .extract()
                .path("completionId");
        // Then
        as("hours:read")
                .get("/v1/completions/{id}", id)
                .then()
                .body("courseId", equalTo(course))
                .body("formCode", equalTo("NKL03"));
    }

    @Test
    void whatACompletionSaysItselfStands() {
        put(course, Map.of("from", "2024-01-01", "programmeCode", "SKJ-DARING"));
        post(named(course).on("2025-03-03", "2025-03-05").of("MINUTE", 90))
                .then()
                .statusCode(201)
                .body("claimedJp", equalTo(2.0f));
        post(named(course)
                        .on("2025-04-03", "2025-04-04")
                        .with("formCode", "KL07")
                        .of("DAY", 2))
                .then()
                .statusCode(201)
                .body("creditedJp", equalTo(10.0f));
    }

    @Test
    void aRepetitionIsOneAlsoWhenTheMappingHasChangedInBetween() {
        // Given
        put(course, Map.of("from", "2024-01-01", "formCode", "KL03", "quantity", Map.of("unit", "JP", "amount", 10)));
        Completion completion = named(course).on("2025-03-03", "2025-03-05");
        String entry = post(completion).then().statusCode(201).extract().path("entryId");
        // When
        put(course, Map.of("from", "2024-01-01", "formCode", "KL03", "quantity", Map.of("unit", "JP", "amount", 12)));
        // Then
        post(completion)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("REPLAYED"))
                .body("entryId", equalTo(entry))
                .body("creditedJp", equalTo(10.0f));
        post(named(course).on("2025-04-03", "2025-04-05")).then().body("creditedJp", equalTo(12.0f));
        post(completion.with("courseId", "other")).then().statusCode(422);
    }

    @Test
    void theMappingOfTheDayOnWhichItWasBegunCounts() {
        put(
                course,
                Map.of(
                        "from",
                        "2024-01-01",
                        "to",
                        "2024-12-31",
                        "formCode",
                        "KL03",
                        "quantity",
                        Map.of("unit", "JP", "amount", 10)),
                Map.of("from", "2025-01-01", "formCode", "KL03", "quantity", Map.of("unit", "JP", "amount", 12)));
        post(named(course).on("2024-12-31", "2025-01-02")).then().body("creditedJp", equalTo(10.0f));
        post(named(course).on("2025-01-01", "2025-01-02")).then().body("creditedJp", equalTo(12.0f));
    }

    @Test
    void aCourseThatIsNotMappedIsAClearProblem() {
        post(named("no-such-course"))
                .then()
                .statusCode(422)
                .body("code", equalTo("COURSE_NOT_KNOWN"))
                .body("errors.pointer", contains("/courseId"));
        put(course, Map.of("from", "2024-01-01", "formCode", "KL03"));
        post(named(course).on("2023-01-01", "2023-01-02"))
                .then()
                .statusCode(422)
                .body("code", equalTo("COURSE_NOT_MAPPED_ON_DATE"));
        post(named(course).on("2025-01-01", "2025-01-02"))
                .then()
                .statusCode(422)
                .body("code", equalTo("COURSE_WITHOUT_QUANTITY"))
                .body("errors.pointer", contains("/quantity"));
        post(workshop(person).without("formCode").without("quantity"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/formCode", "/quantity"));
    }

    @Test
    void aBatchOfNamedCoursesIsAnsweredOneByOne() {
        put(course, Map.of("from", "2024-01-01", "formCode", "KL03", "quantity", Map.of("unit", "JP", "amount", 4)));
        postBatch(List.of(
                        named(course).on("2025-03-03", "2025-03-05"),
                        named("no-such-course"),
                        workshop(person).on("2025-05-03", "2025-05-04")))
                .then()
                .statusCode(200)
                .body("items.outcome", contains("ACCEPTED", "REJECTED", "ACCEPTED"))
                .body("items[1].problem.code", equalTo("COURSE_NOT_KNOWN"));
    }

    @Test
    void aMappingMustFit() {
        put(
                        course,
                        Map.of("from", "2024-01-01", "programmeCode", "NO-SUCH"),
                        Map.of("from", "2024-06-01", "formCode", "XX"),
                        Map.of("from", "2025-01-01"),
                        Map.of(
                                "from",
                                "2026-01-01",
                                "to",
                                "2025-01-01",
                                "formCode",
                                "KL07",
                                "quantity",
                                Map.of("unit", "JP", "amount", 3)))
                .statusCode(422)
                .body(
                        "errors.code",
                        hasItems(
                                "PROGRAMME_NOT_KNOWN",
                                "COURSE_MAPPINGS_OVERLAP",
                                "FORM_NOT_KNOWN",
                                "COURSE_WITHOUT_FORM",
                                "UNIT_NOT_FOR_FORM"));
        as("rules:write")
                .body(body(Map.of("from", "2024-01-01", "formCode", "KL03")))
                .put("/v1/training-providers/NOBODY/courses/C")
                .then()
                .statusCode(404);
    }

    @Test
    void aProviderKeepsItsOwnCoursesOnly() {
        Map<String, Object> body = body(Map.of("from", "2024-01-01", "formCode", "KL03"));
        provider(Hours.BPSDM).body(body).put(COURSES + "/" + course).then().statusCode(201);
        provider(Hours.KURSUS)
                .body(body)
                .put(COURSES + "/" + course)
                .then()
                .statusCode(403)
                .body("code", equalTo("COURSE_NOT_YOURS"));
        as("hours:post").body(body).put(COURSES + "/" + course).then().statusCode(403);
    }

    @Test
    void aStaleEditIsRefused() {
        put(course, Map.of("from", "2024-01-01", "formCode", "KL03"));
        as("rules:write")
                .header("If-Match", "\"7\"")
                .body(body(Map.of("from", "2024-01-01", "formCode", "KL08")))
                .put(COURSES + "/" + course)
                .then()
                .statusCode(412);
    }

    @Test
    void manyCoursesAreMappedAtOnce() {
        List<Object> items = IntStream.range(0, 300)
                .mapToObj(index -> item(course + "-" + index, "KL03"))
                .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
        items.add(item(course + "-1", "KL08"));
        items.add(item(course + "-x", "XX"));
        items.add("no course");
        ValidatableResponse answer = as("rules:write")
                .body(Map.of("items", items))
                .post(COURSES + "/batch")
                .then()
                .statusCode(200);
        List<String> outcomes = answer.extract().path("items.outcome");
        assertThat(outcomes.subList(0, 300)).containsOnly("CREATED");
        answer.body("items[300].problem.code", equalTo("COURSE_REPEATED"))
                .body("items[301].problem.code", equalTo("FORM_NOT_KNOWN"))
                .body("items[302].problem.code", notNullValue());
    }

    @Test
    void aBatchIsTakenWholeOrOnTrial() {
        List<Object> items = List.of(item(course + "-1", "KL03"), item(course + "-2", "XX"));
        batch("mode", "atomic", items).statusCode(422).body("errors.pointer", contains("/items/1/mappings/0/formCode"));
        batch("validateOnly", "true", items).statusCode(200).body("items.outcome", contains("CREATED", "REJECTED"));
        as("hours:post").get(COURSES + "/" + course + "-1").then().statusCode(404);
    }

    private static ValidatableResponse batch(String option, String value, List<Object> items) {
        return as("rules:write")
                .queryParam(option, value)
                .body(Map.of("items", items))
                .post(COURSES + "/batch")
                .then();
    }

    private Completion named(String courseId) {
        return workshop(person).without("formCode").without("quantity").with("courseId", courseId);
    }

    private ValidatableResponse lookUp(String date) {
        return as("hours:post")
                .queryParam("on", date)
                .get(COURSES + "/" + course)
                .then()
                .statusCode(200);
    }

    private static Object item(String courseId, String form) {
        Map<String, Object> item = new TreeMap<>(body(Map.of("from", "2024-01-01", "formCode", form)));
        item.put("courseId", courseId);
        return item;
    }

    private static ValidatableResponse put(String courseId, Object... mappings) {
        return as("rules:write")
                .body(body(mappings))
                .put(COURSES + "/" + courseId)
                .then();
    }

    private static Map<String, Object> body(Object... mappings) {
        return Map.of("title", "Penyusunan SKJ", "mappings", List.of(mappings));
    }

    private static RequestSpecification provider(String code) {
        return given().auth()
                .oauth2(TestTokens.subject("lms")
                        .scopes("hours:post")
                        .agencies("*")
                        .provider(code)
                        .token())
                .contentType("application/json");
    }

    private static void programme(String code, String from, String to) {
        as("rules:write")
                .body(Map.of(
                        "providerCode",
                        Hours.BPSDM,
                        "title",
                        "Penyusunan SKJ",
                        "formCode",
                        "NKL03",
                        "jp",
                        8,
                        "competencyCodes",
                        List.of("T.1"),
                        "accreditations",
                        List.of(Map.of("from", from, "to", to, "decision", "LAN 2/2020"))))
                .put("/v1/training-programmes/" + code)
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
    }
}
