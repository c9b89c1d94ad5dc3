package id.asn.standard.caseprovider;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Standards;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CaseQueryTest {

    private static final String AGENCY = "C200";
    private static final String DOCUMENTS = CaseConsumer.ROOT + "CFDocuments";

    private static String standard = "";

    private final CaseConsumer consumer = new CaseConsumer(Api.portal(AGENCY));

    @BeforeEach
    void twoStandards() {
        if (!standard.isEmpty()) {
            return;
        }
        Standards.ensureDictionary();
        Api.register(AGENCY);
        standard = enacted("Kepala Bidang Mutasi", "Q/1", "2021-05-01");
        enacted("Analis Kepegawaian", "Q/2", "2023-05-01");
        Standards.draft(AGENCY, Standards.complete(position("Konsep"), 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frameworkType='SKJ' | 2",
                "frameworkType='skj' AND title~'mutasi' | 1",
                "version='Q/1' OR version='Q/2' | 2",
                "version='Q/1' OR version='Q/2' AND title~'mutasi' | 1",
                "version!='Q/1' AND frameworkType='SKJ' | 1",
                "statusStartDate>='2023-05-01' AND frameworkType=SKJ | 1",
                "statusStartDate<'2022-01-01' AND frameworkType=SKJ | 1",
                "statusEndDate!='2022-01-01' AND frameworkType=SKJ | 2",
                "lastChangeDateTime>'2020-01-01' AND frameworkType=SKJ | 2",
                "lastChangeDateTime>'2199-01-01T00:00:00Z' | 0",
                "subject='tenaga kerja' AND frameworkType=SKJ | 2",
                "subject~'kerja' AND frameworkType=SKJ | 2",
                "adoptionStatus='Deprecated' | 0",
                "title~'o''brien' | 0",
                "title~'%' | 0"
            })
    void filtersFollowTheLanguageOfTheBinding(String filter, int found) {
        // When
        List<String> titles = consumer.titles(Map.of("filter", filter));

        // Then
        assertThat(titles).hasSize(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "title=",
                "nope='1'",
                "title='a' XOR title='b'",
                "title='a' AND",
                "title='a",
                "title LIKE 'a'",
                "subject>'a'",
                "identifier='x'",
                "identifier~'x'",
                "statusStartDate~'2021'",
                "statusStartDate='2021-02-30'",
                "lastChangeDateTime='yesterday'",
                "title='a'; drop table agency"
            })
    void whatIsNotOfTheLanguageIsRefused(String filter) {
        // When
        Response answer =
                Api.as(Api.portal(AGENCY)).queryParam("filter", filter).get(DOCUMENTS);

        // Then
        CaseConsumer.assertRefused(answer, 400, "filter", "invalid_selection_field");
    }

    @Test
    void documentsAreSortedBothWays() {
        // Given
        Map<String, String> standards = Map.of("filter", "frameworkType='SKJ'", "sort", "title");

        // When
        List<String> ascending = consumer.titles(with(standards, "orderBy", "asc"));
        List<String> descending = consumer.titles(with(standards, "orderBy", "desc"));

        // Then
        assertThat(ascending)
                .containsExactly(
                        "Standar Kompetensi Jabatan Analis Kepegawaian",
                        "Standar Kompetensi Jabatan Kepala Bidang Mutasi");
        assertThat(descending).isEqualTo(ascending.reversed());
    }

    @Test
    void onlyTheFieldsAskedForAreGiven() {
        // When
        Response answer = Api.as(Api.portal(AGENCY))
                .queryParam("filter", "version='Q/1'")
                .queryParam("fields", "identifier,title", "CFPackageURI")
                .get(DOCUMENTS);

        // Then
        assertThat(answer.jsonPath().getMap("CFDocuments[0]").keySet())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("identifier", "title", "CFPackageURI");
    }

    @Test
    void aPageSaysHowManyThereAreAndWhereToGoOnWithTheSameQuery() {
        // When
        Response answer = Api.as(Api.portal(AGENCY))
                .queryParam("filter", "frameworkType='SKJ'")
                .queryParam("limit", 1)
                .queryParam("offset", 1)
                .get(DOCUMENTS);

        // Then
        assertThat(answer.header("X-Total-Count")).isEqualTo("2");
        assertThat(CaseConsumer.decoded(answer.header("Link")))
                .contains("limit=1&offset=0&filter=frameworkType='SKJ'>; rel=\"prev\"")
                .contains("limit=1&offset=0&filter=frameworkType='SKJ'>; rel=\"first\"")
                .contains("limit=1&offset=1&filter=frameworkType='SKJ'>; rel=\"last\"")
                .doesNotContain("rel=\"next\"");
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0, limit, invalid_selection_field",
        "offset, -1, offset, invalid_selection_field",
        "limit, x, request, invalid_selection_field",
        "sort, nope, sort, invalid_sort_field",
        "sort, subject, sort, invalid_sort_field",
        "orderBy, up, orderBy, invalid_sort_field",
        "fields, nope, fields, invalid_selection_field"
    })
    void otherParametersAreCheckedToo(String parameter, String value, String field, String code) {
        // When
        Response answer =
                Api.as(Api.portal(AGENCY)).queryParam(parameter, value).get(DOCUMENTS);

        // Then
        CaseConsumer.assertRefused(answer, 400, field, code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CFDocuments",
                "CFPackages",
                "CFItems",
                "CFItemAssociations",
                "CFAssociations",
                "CFRubrics",
                "CFSubjects",
                "CFItemTypes",
                "CFLicenses",
                "CFConcepts",
                "CFAssociationGroupings"
            })
    void unknownObjectsAndWrongIdentifiersAreToldAsTheBindingSays(String path) {
        // When
        Response unknown = consumer.get(CaseConsumer.ROOT + path + "/" + CaseIds.of("nothing"));
        Response version7 = consumer.get(CaseConsumer.ROOT + path + "/" + standard);
        Response upper = consumer.get(
                CaseConsumer.ROOT + path + "/" + CaseIds.of(standard).toString().toUpperCase(java.util.Locale.ROOT));

        // Then
        CaseConsumer.assertRefused(unknown, 404, "sourcedId", "unknownobject");
        CaseConsumer.assertRefused(version7, 404, "sourcedId", "invalid_uuid");
        CaseConsumer.assertRefused(upper, 404, "sourcedId", "invalid_uuid");
    }

    @Test
    void refusalsOfTheServerHaveTheSameForm() {
        // When
        Response anonymous = RestAssured.given().get(DOCUMENTS);
        Response forged =
                RestAssured.given().auth().oauth2(Api.portal(AGENCY) + "x").get(DOCUMENTS);
        Response powerless = Api.as(TestTokens.subject("any")
                        .scopes("employees:read")
                        .agencies("*")
                        .token())
                .get(DOCUMENTS);
        Response nowhere = consumer.get(CaseConsumer.ROOT + "CFNothing");
        Response matrix = consumer.get(DOCUMENTS + ";a=b");
        Response posted = Api.as(Api.portal(AGENCY)).body("{}").post(DOCUMENTS);

        // Then
        CaseConsumer.assertRefused(anonymous, 401, "request", "unauthorised_request");
        CaseConsumer.assertRefused(forged, 401, "request", "unauthorised_request");
        CaseConsumer.assertRefused(powerless, 403, "request", "forbidden");
        CaseConsumer.assertRefused(nowhere, 404, "request", "unknownobject");
        CaseConsumer.assertRefused(matrix, 400, "request", "invalid_selection_field");
        assertThat(posted.statusCode()).isEqualTo(405);
        assertThat(CaseConsumer.valid("imsx_StatusInfo", posted)
                        .get("imsx_codeMajor")
                        .asText())
                .isEqualTo("unsupported");
    }

    @Test
    void anotherAgencysStandardsAreNotThereAndTheScopeOfCaseReadsToo() {
        // Given
        CaseConsumer stranger = new CaseConsumer(TestTokens.subject("registry")
                .scopes(CaseScope.OF_CASE)
                .agencies("C299")
                .token());
        CaseConsumer nation = new CaseConsumer(TestTokens.subject("nation")
                .scopes(CaseScope.OF_CASE)
                .agencies("*")
                .token());
        UUID document = CaseIds.of(standard);

        // When
        List<String> seen = stranger.titles(Map.of("filter", "frameworkType='SKJ'"));
        Response hidden = stranger.get(CaseConsumer.ROOT + "CFPackages/" + document);
        JsonNode shown = nation.find("CFDocument", "CFDocuments", document.toString());

        // Then
        assertThat(seen).isEmpty();
        CaseConsumer.assertRefused(hidden, 404, "sourcedId", "unknownobject");
        assertThat(shown.get("creator").asText()).isEqualTo("Kabupaten " + AGENCY);
    }

    private static Map<String, String> with(Map<String, String> query, String name, String value) {
        Map<String, String> more = new java.util.HashMap<>(query);
        more.put(name, value);
        return more;
    }

    private static String enacted(String title, String decree, String from) {
        String id = Standards.approved(AGENCY, position(title), 3);
        Standards.enact(Api.checker(AGENCY), id, decree, from, null).statusCode(200);
        return id;
    }

    private static String position(String title) {
        Map<String, Object> position = Api.position("BKPSDM", null);
        position.put("title", title);
        return Api.as(Api.portal(AGENCY))
                .body(position)
                .put("/v1/agencies/{agency}/positions/{code}", AGENCY, title.replace(' ', '-'))
                .then()
                .extract()
                .path("positionId");
    }
}
