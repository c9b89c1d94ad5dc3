package id.asn.standard.skj;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Standards;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class StandardDiffTest {

    private static final String AGENCY = "S400";

    @BeforeEach
    void anAgencyAndADictionary() {
        Standards.ensureDictionary();
        Api.register(AGENCY);
    }

    @Test
    void aDraftIsComparedWithWhatIsInForceOnItsPosition() {
        // Given
        String position = Api.registerPosition(AGENCY, "DF1");
        String inForce = enacted(position, 3, "800/DF1", "2022-01-01", null);
        String draft = Standards.draft(AGENCY, changed(position));

        // When
        ValidatableResponse answer = diff(AGENCY, draft, null);

        // Then
        answer.statusCode(200)
                .body("before.standardId", equalTo(inForce))
                .body("after.standardId", equalTo(draft))
                .body("identical", equalTo(false))
                .body("counts.added", equalTo(2))
                .body("counts.removed", equalTo(3))
                .body("counts.changed", equalTo(4))
                .body("counts.raised", equalTo(1))
                .body("counts.lowered", equalTo(1))
                .body("differences.summary.before", equalTo("Memimpin bidang"))
                .body("differences.summary.after", equalTo("Memimpin dan membina"))
                .body("differences.competencies.competencyCode", contains("M.1", "M.2", "T.1", "T.2"))
                .body("differences.competencies.change", contains("RAISED", "LOWERED", "REMOVED", "ADDED"))
                .body("differences.competencies[0].name", equalTo("Kompetensi M.1"))
                .body("differences.competencies[0].levelBefore", equalTo(3))
                .body("differences.competencies[0].levelAfter", equalTo(4))
                .body("differences.rank", nullValue())
                .body("differences.education.change", contains("CHANGED"))
                .body("differences.education[0].after.importance", equalTo("MUTLAK"))
                .body("differences.training.change", contains("REMOVED"))
                .body("differences.experience", empty())
                .body("differences.performanceIndicators.after", contains("Rencana tepat waktu"))
                .body("differences.legalBasis.change", equalTo("REMOVED"));
    }

    @Test
    void anEnactedStandardIsComparedWithTheOneItTookThePlaceOf() {
        // Given
        String position = Api.registerPosition(AGENCY, "DF2");
        String first = enacted(position, 3, "800/DF2", "2022-01-01", null);
        String second = enacted(position, 4, "800/DF3", "2024-01-01", first);

        // When
        ValidatableResponse answer = diff(AGENCY, second, null);
        ValidatableResponse itself = diff(AGENCY, second, second);

        // Then
        answer.statusCode(200)
                .body("before.standardId", equalTo(first))
                .body("counts.raised", equalTo(10))
                .body("differences.legalBasis.before.number", equalTo("800/DF2"))
                .body("differences.legalBasis.after.number", equalTo("800/DF3"));
        itself.statusCode(200).body("identical", equalTo(true)).body("differences.competencies", empty());
    }

    @Test
    void whatIsNotThereOrNotYoursCannotBeComparedWith() {
        // Given
        String stranger = "S401";
        Api.register(stranger);
        String mine = Standards.draft(AGENCY, Standards.complete(Api.registerPosition(AGENCY, "DF4"), 3));
        String theirs = Standards.draft(stranger, Standards.complete(Api.registerPosition(stranger, "DF5"), 3));

        // When
        ValidatableResponse nothing = diff(AGENCY, mine, null);
        ValidatableResponse notMine = diff(AGENCY, mine, theirs);

        // Then
        nothing.statusCode(404).body("code", equalTo("NOTHING_TO_COMPARE"));
        notMine.statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    private static Map<String, Object> changed(String position) {
        Map<String, Object> content = Standards.complete(position, 3);
        List<Map<String, Object>> competencies = new ArrayList<>();
        competencies.add(Map.of("competencyCode", "M.1", "level", 4));
        competencies.add(Map.of("competencyCode", "M.2", "level", 2));
        for (String code : List.of("M.8", "M.7", "M.6", "M.5", "M.4", "M.3", "S.1", "T.2")) {
            competencies.add(Map.of("competencyCode", code, "level", 3));
        }
        content.put("summary", "Memimpin dan membina");
        content.put("competencies", competencies);
        content.put("education", List.of(Map.of("level", "S1", "importance", "MUTLAK")));
        content.put("training", List.of());
        content.put("performanceIndicators", List.of("Rencana tepat waktu"));
        return content;
    }

    private static String enacted(String position, int level, String decree, String from, @Nullable String supersedes) {
        String id = Standards.approved(AGENCY, position, level);
        Standards.enact(Api.checker(AGENCY), id, decree, from, supersedes).statusCode(200);
        return id;
    }

    private static ValidatableResponse diff(String agency, String id, @Nullable String against) {
        RequestSpecification request = Api.as(Api.portal(agency));
        if (against != null) {
            request.queryParam("against", against);
        }
        return request.get("/v1/position-standards/{id}/diff", id).then();
    }
}
