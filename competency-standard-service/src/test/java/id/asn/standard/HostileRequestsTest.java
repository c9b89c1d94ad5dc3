package id.asn.standard;

import id.asn.chassis.test.BadInput;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.standard.fixture.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class HostileRequestsTest {

    private static final String AGENCY = "H100";
    private static final String TOKEN = TestTokens.subject("any")
            .scopes("standards:read", "standards:write", "standards:enact", "employees:read", "employees:write")
            .agencies("*")
            .token();

    @BeforeEach
    void agency() {
        Api.register(AGENCY);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /v1/agencies/H100/units",
        "POST, /v1/position-standards",
        "POST, /v1/position-standards/0198d7a1-0000-7000-8000-00000000a001/enactment",
        "PUT, /v1/agencies/H100/employees/R1",
        "POST, /v1/agencies/H100/employees/batch"
    })
    void badInputIsRefusedCleanly(String method, String path) {
        BadInput.assertRefusedCleanly(method, path, TOKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/positions/not-an-id, 400",
        "/v1/positions?agency=H100&limit=0, 400",
        "/v1/positions?agency=H100&limit=x, 400",
        "/v1/positions?agency=H100&cursor=%25%25, 400",
        "/v1/positions, 400",
        "/v1/position-standards?agency=H100&status=NOPE, 400",
        "/v1/employees?agency=H100&cursor=QUJD, 400",
        "/v1/employees?agency=H100&asOf=2022-02-30, 400",
        "/v1/coverage?agency=H100&asOf=1899-12-31, 400",
        "/v1/coverage?agency=NOPE, 404",
        "/v1/nothing, 404"
    })
    void badReadsAreRefusedCleanly(String path, int status) {
        BadInput.assertProblem(path, Api.as(TOKEN).urlEncodingEnabled(false).get(path), status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "+999999999-12-31", "2022-02-30", "9999-12-31"})
    void datesThatNobodyMeansAreRefusedCleanly(String date) {
        // Given
        Map<String, Object> position = Api.position("BKPSDM", null);
        position.put("effectiveFrom", date);

        // When
        Response answer = Api.as(TOKEN).body(position).put("/v1/agencies/{a}/positions/P1", AGENCY);

        // Then
        BadInput.assertProblem(date, answer, 400);
    }
}
