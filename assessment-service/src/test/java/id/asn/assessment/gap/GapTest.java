package id.asn.assessment.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class GapTest {

    private static final String AGENCY = "GAP-1";

    @Inject
    Register register;

    private final String token = Tokens.officer(AGENCY);
    private UUID employee = UUID.randomUUID();

    @BeforeEach
    void registered() {
        register.dictionary();
        UUID position = register.position(AGENCY, "U.1", null);
        register.standard(AGENCY, position, 3);
        employee = register.employee(AGENCY, null, position, "U.1");
    }

    @Test
    void againstThePositionHeld() {
        // Given
        Results.post(token, Results.of(employee, "G-" + employee, register.today(), Results.all("3.5")))
                .statusCode(201);

        // When
        var gaps = Results.get(token, "/v1/employees/" + employee + "/gaps");

        // Then
        gaps.statusCode(200)
                .body("held", equalTo(true))
                .body("gaps", hasSize(10))
                .body("gaps.gap", everyItem(comparesEqualTo(0)))
                .body("category", equalTo("OPTIMAL"));
    }

    @Test
    void againstATargetPositionWithoutStoringAnything() {
        // Given
        UUID target = register.position(AGENCY, "U.2", null);
        register.standard(AGENCY, target, 5);
        Results.post(token, Results.of(employee, "G-" + employee, register.today(), Results.all("3.5")))
                .statusCode(201);
        int before = register.count("select count(*) from match_computation");

        // When
        var gaps = Results.get(token, "/v1/employees/" + employee + "/gaps?position=" + target);

        // Then
        gaps.statusCode(200)
                .body("held", equalTo(false))
                .body("jpmDisplay", comparesEqualTo(70f))
                .body("gaps.gap", everyItem(comparesEqualTo(1.5f)));
        assertThat(register.count("select count(*) from match_computation")).isEqualTo(before);
    }

    @Test
    void withoutRatingsNothingIsOwnedAndNothingIsZero() {
        Results.get(token, "/v1/employees/" + employee + "/gaps")
                .statusCode(200)
                .body("status", equalTo("INCOMPLETE"))
                .body("gaps[0].owned", nullValue())
                .body("gaps[0].gap", nullValue());
    }

    @Test
    void againstAPositionWithoutAStandardThereIsNothingToSay() {
        // Given
        UUID bare = register.position(AGENCY, "U.3", null);

        // When
        var gaps = Results.get(token, "/v1/employees/" + employee + "/gaps?position=" + bare);

        // Then
        gaps.statusCode(422).body("code", equalTo("STANDARD_NOT_IN_FORCE"));
    }

    @Test
    void aPositionOfAnotherAgencyIsNotKnown() {
        // Given
        UUID foreign = register.position("GAP-2", "U.1", null);
        register.standard("GAP-2", foreign, 3);

        // When
        var gaps = Results.get(token, "/v1/employees/" + employee + "/gaps?position=" + foreign);

        // Then
        gaps.statusCode(422).body("code", equalTo("POSITION_NOT_KNOWN"));
    }

    @Test
    void aDayOutsideAnyRecordIsRefused() {
        Results.get(token, "/v1/employees/" + employee + "/gaps?asOf=%2B12345678-01-01")
                .statusCode(400)
                .body("code", equalTo("VALIDATION"))
                .body("errors[0].pointer", equalTo("asOf"));
    }
}
