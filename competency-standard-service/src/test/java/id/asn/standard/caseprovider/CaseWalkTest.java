package id.asn.standard.caseprovider;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Dictionaries;
import id.asn.standard.fixture.Standards;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CaseWalkTest {

    private static final String AGENCY = "C100";
    private static final String OTHER = "C101";
    private static final String DERIVING = "C102";

    private final CaseConsumer consumer = new CaseConsumer(Api.portal(AGENCY));

    @BeforeEach
    void standards() {
        Standards.ensureDictionary();
        Api.register(AGENCY);
    }

    @Test
    void everythingThatIsNamedAnywhereIsThereAndSaysTheSame() {
        // Given
        String position = Api.registerPosition(AGENCY, "W1");
        String first = enacted(position, "W/1", "2021-01-01", null);
        enacted(position, "W/2", "2022-01-01", first);
        Dictionaries.publish("C-WALK", "2018-01-01", Standards.competency("CW.1", "TEKNIS"), certificate("CW.2"))
                .statusCode(201);
        Dictionaries.publishEdition("C-WALK", "2", "2024-01-01", Standards.competency("CW.1", "TEKNIS"))
                .statusCode(201);

        // When
        List<JsonNode> documents = consumer.documents(1);

        // Then
        Set<String> known = new TreeSet<>();
        documents.forEach(document -> known.add(document.get("uri").asText()));
        for (JsonNode document : documents) {
            assertThat(consumer.read("CFDocument", document.get("uri").asText()))
                    .isEqualTo(document);
            walk(document, known);
        }
    }

    @Test
    void aStandardIsADocumentOfItsWholeFormAndItsSuccessorIsNamed() {
        // Given
        String position = Api.registerPosition(AGENCY, "W2");
        String first = enacted(position, "W2/1", "2021-01-01", null);
        String second = enacted(position, "W2/2", "2022-01-01", first);

        // When
        JsonNode old =
                consumer.find("CFPackage", "CFPackages", CaseIds.of(first).toString());

        // Then
        assertThat(old.at("/CFDocument/adoptionStatus").asText()).isEqualTo("Deprecated");
        assertThat(old.at("/CFDocument/statusStartDate").asText()).isEqualTo("2021-01-01");
        assertThat(old.at("/CFDocument/statusEndDate").asText()).isEqualTo("2022-01-01");
        assertThat(old.at("/CFDocument/version").asText()).isEqualTo("W2/1");
        assertThat(old.at("/CFDocument/subject/0").asText()).isEqualTo("Tenaga kerja");
        assertThat(old.get("CFItems").findValuesAsText("fullStatement"))
                .contains(
                        "Kompetensi M.1, level 3: Level 3",
                        "Pangkat paling rendah III/d",
                        "S1",
                        "Pelatihan teknis: Analisis jabatan");
        JsonNode replaced = only(old, "replacedBy");
        assertThat(replaced.at("/originNodeURI/uri").asText())
                .isEqualTo(old.at("/CFDocument/uri").asText());
        assertThat(replaced.at("/destinationNodeURI/identifier").asText())
                .isEqualTo(CaseIds.of(second).toString());
    }

    @Test
    void whatAStandardRequiresIsRelatedToTheDictionaryWithItsLevel() {
        // Given
        String standard = enacted(Api.registerPosition(AGENCY, "W3"), "W3/1", "2021-01-01", null);

        // When
        JsonNode pack =
                consumer.find("CFPackage", "CFPackages", CaseIds.of(standard).toString());

        // Then
        JsonNode related = from(pack, "isRelatedTo", "Kompetensi M.1, level 3");
        JsonNode competency =
                consumer.read("CFItem", related.at("/destinationNodeURI/uri").asText());
        assertThat(competency.get("fullStatement").asText()).isEqualTo("Kompetensi M.1: Definisi M.1");
        assertThat(competency.get("humanCodingScheme").asText()).isEqualTo("M.1");
        JsonNode skill = from(pack, "hasSkillLevel", "Kompetensi M.1, level 3");
        JsonNode level =
                consumer.read("CFItem", skill.at("/destinationNodeURI/uri").asText());
        assertThat(level.get("fullStatement").asText()).isEqualTo("Level 3");
        assertThat(level.get("notes").asText()).isEqualTo("Indikator 3");
    }

    @Test
    void anEditionHasItsLevelsAsRubricsAndIsReplacedByTheNext() {
        // Given
        Dictionaries.publish("C-EDISI", "2018-01-01", Standards.competency("CE.1", "TEKNIS"))
                .statusCode(201);
        Dictionaries.publishEdition("C-EDISI", "2", "2024-01-01", Dictionaries.worded("CE.1", "Definisi baru"))
                .statusCode(201);

        // When
        JsonNode first = packageTitled("Kamus C-EDISI, edisi 1");
        JsonNode second = packageTitled("Kamus C-EDISI, edisi 2");

        // Then
        assertThat(first.at("/CFDocument/adoptionStatus").asText()).isEqualTo("Deprecated");
        assertThat(first.at("/CFDocument/statusEndDate").asText()).isEqualTo("2024-01-01");
        assertThat(only(first, "replacedBy").at("/destinationNodeURI/uri").asText())
                .isEqualTo(second.at("/CFDocument/uri").asText());
        assertThat(second.at("/CFDocument/adoptionStatus").asText()).isEqualTo("Adopted");
        JsonNode criterion = second.at("/CFRubrics/0/CFRubricCriteria/0");
        assertThat(criterion.get("description").asText()).isEqualTo("Definisi baru");
        assertThat(criterion.at("/CFRubricCriterionLevels/4/score").asInt()).isEqualTo(5);
        assertThat(criterion.at("/CFRubricCriterionLevels/4/description").asText())
                .isEqualTo("Level 5\n- Indikator 5");
    }

    @Test
    void whatAStandardWasDerivedFromIsNamedAlsoWhenAnotherAgencyHasIt() {
        // Given
        Api.register(OTHER);
        Api.register(DERIVING);
        String source = enacted(OTHER, Api.registerPosition(OTHER, "W5"), "W5/1", "2021-01-01", null);
        String derived = Api.as(Api.portal(DERIVING))
                .body(Map.of("positionId", Api.registerPosition(DERIVING, "W6")))
                .post("/v1/position-standards/{id}/derivation", source)
                .then()
                .statusCode(201)
                .extract()
                .path("standardId");
        Standards.submit(DERIVING, derived).statusCode(200);
        Standards.approve(Api.checker(DERIVING), derived).statusCode(200);
        Standards.enact(Api.checker(DERIVING), derived, "W6/1", "2022-01-01", null)
                .statusCode(200);

        // When
        JsonNode match = only(
                new CaseConsumer(Api.portal(DERIVING))
                        .find("CFPackage", "CFPackages", CaseIds.of(derived).toString()),
                "exactMatchOf");

        // Then
        JsonNode document = new CaseConsumer(Api.nation())
                .read("CFDocument", match.at("/destinationNodeURI/uri").asText());
        assertThat(document.get("identifier").asText())
                .isEqualTo(CaseIds.of(source).toString());
        assertThat(document.get("title")).isEqualTo(match.at("/destinationNodeURI/title"));
    }

    private JsonNode packageTitled(String title) {
        return consumer.documents(100).stream()
                .filter(document -> document.get("title").asText().equals(title))
                .map(document -> consumer.read(
                        "CFPackage", document.at("/CFPackageURI/uri").asText()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode from(JsonNode pack, String type, String origin) {
        return stream(pack.get("CFAssociations"))
                .filter(association -> association
                                .get("associationType")
                                .asText()
                                .equals(type)
                        && association.at("/originNodeURI/title").asText().equals(origin))
                .findFirst()
                .orElseThrow();
    }

    /** One that is proven by a certificate and has no levels. */
    private static Map<String, Object> certificate(String code) {
        Map<String, Object> competency = Standards.competency(code, "PEMERINTAHAN");
        competency.put("levels", List.of());
        return competency;
    }

    /** Every object of a package by its own address, every link, and both ends of every association. */
    private void walk(JsonNode document, Set<String> known) {
        JsonNode pack =
                consumer.read("CFPackage", document.at("/CFPackageURI/uri").asText());
        stream(pack.path("CFItems")).forEach(item -> {
            known.add(item.get("uri").asText());
            same("CFItem", item);
            consumer.find(
                    "CFAssociationSet",
                    "CFItemAssociations",
                    item.get("identifier").asText());
        });
        stream(pack.path("CFAssociations")).forEach(association -> same("CFAssociation", association));
        stream(pack.path("CFRubrics")).forEach(rubric -> same("CFRubric", rubric));
        JsonNode terms = pack.get("CFDefinitions");
        Map<String, String> sets =
                Map.of("CFConcepts", "CFConceptSet", "CFSubjects", "CFSubjectSet", "CFItemTypes", "CFItemTypeSet");
        sets.forEach((list, set) -> stream(terms.path(list))
                .forEach(term -> assertThat(consumer.read(set, term.get("uri").asText())
                                .get(list)
                                .get(0))
                        .isEqualTo(term)));
        stream(terms.path("CFLicenses")).forEach(license -> same("CFLicense", license));
        stream(terms.path("CFAssociationGroupings")).forEach(grouping -> same("CFAssociationGrouping", grouping));
        Set<String> ends = new TreeSet<>();
        stream(pack.path("CFAssociations"))
                .forEach(association -> Stream.of("originNodeURI", "destinationNodeURI")
                        .forEach(end ->
                                ends.add(association.at("/" + end + "/uri").asText())));
        ends.removeAll(known);
        ends.forEach(end -> consumer.read(end.contains("/CFDocuments/") ? "CFDocument" : "CFItem", end));
    }

    private void same(String definition, JsonNode inPackage) {
        JsonNode alone = consumer.read(definition, inPackage.get("uri").asText());
        ((ObjectNode) alone).remove("CFDocumentURI");
        assertThat(alone).isEqualTo(inPackage);
    }

    private static JsonNode only(JsonNode pack, String type) {
        List<JsonNode> found = stream(pack.get("CFAssociations"))
                .filter(association ->
                        association.get("associationType").asText().equals(type))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String enacted(String position, String decree, String from, @Nullable String supersedes) {
        return enacted(AGENCY, position, decree, from, supersedes);
    }

    private static String enacted(
            String agency, String position, String decree, String from, @Nullable String supersedes) {
        String id = Standards.approved(agency, position, 3);
        Standards.enact(Api.checker(agency), id, decree, from, supersedes).statusCode(200);
        return id;
    }
}
