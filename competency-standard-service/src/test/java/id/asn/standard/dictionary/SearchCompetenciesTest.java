package id.asn.standard.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import id.asn.chassis.test.BadInput;
import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Dictionaries;
import id.asn.standard.fixture.Standards;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SearchCompetenciesTest {

    @BeforeEach
    void dictionary() {
        if (Api.as(Api.nation()).get("/v1/dictionaries/CARI").statusCode() == 200) {
            return;
        }
        Map<String, Object> leading =
                competency("Q.1", "Kepemimpinan Tim", "Menggerakkan orang menuju sasaran bersama.");
        Map<String, Object> serving =
                competency("Q.2", "Pelayanan Publik", "Melayani masyarakat dengan cepat dan ramah.");
        Map<String, Object> planning =
                competency("Q.3", "Perencanaan Anggaran", "Menyusun rencana belanja untuk pelayanan kantor.");
        planning.put("urusanCode", "WNPD.01");
        Map<String, Object> mediating = competency("Q.4", "Mediasi", "Menengahi sengketa.");
        mediating.put("levels", List.of());
        mediating.put("group", "PEMERINTAHAN");
        Dictionaries.publish("CARI", "2018-01-01", leading, serving, planning, mediating)
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "pelayanan publik, Q.2", // the name
        "melayani, Q.2", // another form of the word
        "anggar, Q.3", // a beginning
        "emimpin, Q.1", // a part of the name
        "pelaynan publik, Q.2", // a slip of the finger
        "q.4, Q.4", // the code
        "sengketa, Q.4", // the definition
        "SASARAN, Q.1" // whatever the case
    })
    void theBestComesFirst(String typed, String expected) {
        search(typed).statusCode(200).body("items[0].competencyCode", equalTo(expected));
    }

    @Test
    void aNameWeighsMoreThanADefinitionAndTheWordsFoundAreMarked() {
        search("pelayanan")
                .body("items.competencyCode", contains("Q.2", "Q.3"))
                .body("items[1].snippet", containsString("**pelayanan**"));
    }

    @Test
    void indicatorsAreSearchedToo() {
        search("indikator")
                .body("items.competencyCode", hasItem("Q.1"))
                .body("items.competencyCode", everyItem(startsWith("Q.")));
    }

    @Test
    void groupAndAffairNarrowTheAnswer() {
        Api.as(Api.nation())
                .queryParam("q", "pelayanan")
                .queryParam("urusan", "WNPD.01")
                .get("/v1/competencies")
                .then()
                .body("items.competencyCode", contains("Q.3"));
        Api.as(Api.nation())
                .queryParam("q", "pelayanan")
                .queryParam("group", "PEMERINTAHAN")
                .get("/v1/competencies")
                .then()
                .body("items", empty());
        Api.as(Api.nation())
                .queryParam("urusan", "WNPD.01")
                .queryParam("dictionary", "CARI")
                .get("/v1/competencies")
                .then()
                .body("items.competencyCode", contains("Q.3"));
    }

    @Test
    void pagesShowEveryHitOnce() {
        // Given
        List<String> all = search("level").extract().path("items.competencyCode");

        // When
        List<String> paged = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            ValidatableResponse page = Api.as(Api.nation())
                    .queryParam("q", "level")
                    .queryParam("dictionary", "CARI")
                    .queryParam("limit", 1)
                    .queryParam("cursor", cursor)
                    .get("/v1/competencies")
                    .then()
                    .statusCode(200);
            List<String> codes = page.extract().path("items.competencyCode");
            paged.addAll(codes);
            cursor = page.extract().path("next");
        }

        // Then
        assertThat(paged).isEqualTo(all).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "& | ! ( )", "a:*b", "%", "\\", "<->", "\"", "zzzzzz", "--", "💡"})
    void whateverIsTypedIsSafe(String typed) {
        search(typed).statusCode(200);
    }

    @Test
    void aCursorOfTheListDoesNotFitTheSearch() {
        String next = Api.as(Api.nation())
                .queryParam("limit", 1)
                .get("/v1/competencies")
                .then()
                .extract()
                .path("next");

        BadInput.assertProblem(
                "cursor",
                Api.as(Api.nation())
                        .queryParam("q", "level")
                        .queryParam("cursor", next)
                        .get("/v1/competencies"),
                400);
    }

    private static ValidatableResponse search(String typed) {
        return Api.as(Api.nation())
                .queryParam("q", typed)
                .queryParam("dictionary", "CARI")
                .get("/v1/competencies")
                .then();
    }

    private static Map<String, Object> competency(String code, String name, String definition) {
        Map<String, Object> competency = Standards.competency(code, "TEKNIS");
        competency.put("name", name);
        competency.put("definition", definition);
        return competency;
    }
}
