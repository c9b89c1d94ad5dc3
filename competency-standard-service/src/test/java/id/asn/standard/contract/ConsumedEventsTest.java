package id.asn.standard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The producers' own committed examples, through the real topics. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ConsumedEventsTest {

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @Test
    void aMatchIsProjectedWithEveryOwnedLevel() {
        // Given
        JsonNode match =
                EventContract.of("assessment-service", "competency-match.v1").example();
        String employee = match.get("employeeId").asText();

        // When
        Events.publish("competency-match.v1", employee, employee, match);
        Awaitility.await().until(() -> !rows(employee).isEmpty());

        // Then
        JsonNode third = match.get("gaps").get(2);
        assertThat(rows(employee))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("purpose", match.get("purpose").asText())
                        .containsEntry("agency_code", match.get("agencyCode").asText())
                        .containsEntry("version", match.get("version").asLong())
                        .containsEntry("code", third.get("competencyCode").asText())
                        .containsEntry(
                                "hundredths",
                                third.get("owned")
                                        .decimalValue()
                                        .movePointRight(2)
                                        .intValueExact())
                        .containsEntry("last_day", third.get("validUntil").asText())
                        .containsEntry("competencies", match.get("gaps").size()));
    }

    private List<Map<String, Object>> rows(String employee) {
        return transactions.write(
                AgencyScope.all(),
                () -> jdbi.withHandle(handle ->
                        handle.createQuery("""
                                select purpose, agency_code, version, codes[3] as code, hundredths[3]::integer as hundredths,
                                       valid_until[3]::text as last_day, cardinality(codes) as competencies
                                from owned_levels
                                where employee_id = cast(:id as uuid)
                                """).bind("id", employee).mapToMap().list()));
    }
}
