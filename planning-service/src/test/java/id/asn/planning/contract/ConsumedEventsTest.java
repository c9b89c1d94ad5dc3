package id.asn.planning.contract;

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
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    void anAgencyIsProjectedWithItsTreeOfUnits() {
        JsonNode event = publish("competency-standard-service", "agency.v1", "agencyCode", "agencyCode");

        Map<String, Object> agency = awaitRow(
                "select * from agency where agency_code = :id",
                event.get("agencyCode").asText());
        assertThat(agency)
                .containsEntry("name", event.get("name").asText())
                .containsEntry("kind", event.get("kind").asText());
        List<Map<String, Object>> units = rows(
                "select * from unit where agency_code = :id order by unit_code",
                event.get("agencyCode").asText());
        assertThat(units).hasSize(event.get("units").size());
        assertThat(units).extracting(unit -> unit.get("closed")).containsExactlyInAnyOrder(false, false, true);
    }

    @Test
    void aPositionIsProjected() {
        JsonNode event = publish("competency-standard-service", "position.v1", "agencyCode", "positionId");

        assertThat(awaitRow(
                        "select * from position where position_id = :id::uuid",
                        event.get("positionId").asText()))
                .containsEntry("unit_code", event.get("unitCode").asText())
                .containsEntry("tier", event.get("tier").asText());
        assertThat(awaitRow(
                        "select count(*) as states from position_state where position_id = :id::uuid",
                        event.get("positionId").asText()))
                .containsEntry("states", (long) event.get("states").size());
    }

    @Test
    void aCompetencyIsProjected() {
        JsonNode event = publish("competency-standard-service", "competency.v1", "dictionaryCode", "competencyCode");

        assertThat(awaitRow(
                        "select * from competency where competency_code = :id",
                        event.get("competencyCode").asText()))
                .containsEntry("name", event.get("name").asText())
                .containsEntry("competency_group", event.get("group").asText());
    }

    @Test
    void anEmployeeIsProjectedWithPlacementsAndWithoutIdentity() {
        JsonNode event = publish("competency-standard-service", "employee.v1", "employeeId", "employeeId");

        String id = event.get("employeeId").asText();
        assertThat(awaitRow("select * from employee where employee_id = :id::uuid", id))
                .containsEntry("employment_kind", event.get("employmentKind").asText())
                .containsEntry("status", event.get("status").asText())
                .doesNotContainValue(event.get("identityDigests").get(0).asText());
        assertThat(rows("select * from placement where employee_id = :id::uuid", id))
                .singleElement()
                .satisfies(placement -> assertThat(placement)
                        .containsEntry(
                                "unit_code",
                                event.get("placements").get(0).get("unitCode").asText()));
    }

    @Test
    void aStandardIsProjected() {
        JsonNode event = publish("competency-standard-service", "position-standard.v1", "agencyCode", "standardId");

        assertThat(awaitRow(
                        "select * from position_standard where standard_id = :id::uuid",
                        event.get("standardId").asText()))
                .containsEntry("status", event.get("status").asText());
    }

    @Test
    void aMatchIsProjectedWithEveryGap() {
        JsonNode event = publish("assessment-service", "competency-match.v1", "employeeId", "employeeId");

        String id = event.get("computationId").asText();
        assertThat(awaitRow("select * from competency_match where computation_id = :id::uuid", id))
                .containsEntry("purpose", event.get("purpose").asText());
        BigDecimal expected = BigDecimal.ZERO;
        for (JsonNode gap : event.get("gaps")) {
            expected = expected.add(gap.path("gap").decimalValue());
        }
        assertThat(rows("select sum(gap) as total from competency_gap where computation_id = :id::uuid", id)
                        .getFirst()
                        .get("total"))
                .isEqualTo(expected.setScale(2));
    }

    @Test
    void aProposalIsProjectedWithoutItsStatement() {
        JsonNode event = publish("assessment-service", "development-proposal.v1", "employeeId", "proposalId");

        assertThat(awaitRow(
                        "select * from development_proposal where proposal_id = :id::uuid",
                        event.get("proposalId").asText()))
                .containsEntry("status", event.get("status").asText())
                .containsEntry("kind", event.get("kind").asText())
                .containsEntry(
                        "target_position_id",
                        UUID.fromString(event.get("targetPositionId").asText()))
                .doesNotContainValue(event.get("statement").asText());
    }

    @Test
    void aCollectiveGapIsProjected() {
        JsonNode event = publish("assessment-service", "collective-gap.v1", "agencyCode", "collectiveGapId");

        assertThat(awaitRow(
                        "select * from collective_gap where collective_gap_id = :id::uuid",
                        event.get("collectiveGapId").asText()))
                .containsEntry("unit_code", event.get("unitCode").asText())
                .containsEntry("state", event.get("state").asText())
                .containsEntry("below", event.get("below").asInt())
                .containsEntry("sum_gap", event.get("sumGap").decimalValue().setScale(2))
                .containsEntry("policy_code", event.get("policy").get("code").asText());
    }

    @Test
    void aLedgerEntryIsProjected() {
        JsonNode event = publish("training-hours-service", "ledger-entry.v1", "employeeId", "entryId");

        assertThat(awaitRow(
                        "select * from ledger_entry where entry_id = :id::uuid",
                        event.get("entryId").asText()))
                .containsEntry(
                        "credited_jp", event.get("creditedJp").decimalValue().setScale(2))
                .containsEntry("marker", event.get("marker").asLong())
                .containsEntry("unit_code", event.get("unitCode").asText());
    }

    @Test
    void anEntitlementIsProjected() {
        JsonNode event = publish("training-hours-service", "entitlement.v1", "employeeId", "employeeId");

        assertThat(awaitRow(
                        "select * from entitlement where employee_id = :id::uuid",
                        event.get("employeeId").asText()))
                .containsEntry(
                        "required_jp", event.get("requiredJp").decimalValue().setScale(2))
                .containsEntry("status", event.get("status").asText());
    }

    @Test
    void aControlTotalIsProjected() {
        JsonNode event = publish("training-hours-service", "control-total.v1", "agencyCode", "agencyCode");

        assertThat(awaitRow(
                        "select * from control_total where agency_code = :id",
                        event.get("agencyCode").asText()))
                .containsEntry("fence", event.get("fence").asLong())
                .containsEntry("entries", event.get("entries").asLong());
    }

    private static JsonNode publish(String producer, String topic, String key, String subject) {
        EventContract contract = EventContract.of(producer, topic);
        JsonNode event = contract.example();
        contract.assertExampleValid();
        Events.publish(topic, event.get(key).asText(), event.get(subject).asText(), contract.exampleText());
        return event;
    }

    private Map<String, Object> awaitRow(String sql, String id) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> rows(sql, id), found -> !found.isEmpty())
                .getFirst();
    }

    private List<Map<String, Object>> rows(String sql, String id) {
        return transactions.write(
                AgencyScope.all(),
                () -> jdbi.withHandle(handle ->
                        handle.createQuery(sql).bind("id", id).mapToMap().list()));
    }
}
