package id.asn.standard.employee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Employees;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EmployeeBatchTest {

    private static final String AGENCY = "F100";
    private static final int MOST = 5_000;

    @BeforeEach
    void agency() {
        Api.register(AGENCY);
        Api.registerPosition(AGENCY, "KABID");
    }

    @Test
    void goodRowsAreTakenAndEachBadOneSaysWhy() {
        // Given
        Map<String, Object> pppkWithoutContract = item("B-2", 2);
        pppkWithoutContract.put("employmentKind", "PPPK");
        Map<String, Object> overlapping = item("B-3", 3);
        overlapping.put(
                "placements",
                List.of(
                        Employees.placement("KABID", "DEFINITIVE", "2021-01-01", null),
                        Employees.placement("KABID", "DEFINITIVE", "2022-01-01", null)));
        Map<String, Object> nowhere = item("B-4", 4);
        nowhere.put("placements", List.of(Employees.placement("NOPE", "DEFINITIVE", "2021-01-01", null)));
        Map<String, Object> shortNip = item("B-5", 5);
        shortNip.put("nip", "123");
        Map<String, Object> noDate = item("B-6", 6);
        noDate.put("employedFrom", "kemarin");
        Map<String, Object> born = item("B-7", 7);
        born.put("birthDate", "1985-03-12");
        Map<String, Object> sameNip = item("B-8", 1);
        Map<String, Object> sameRef = item("B-1", 9);
        Map<String, Object> nul = item("B-10", 10);
        nul.put("name", "Ani\u0000");

        // When
        ValidatableResponse answer = send(List.of(
                item("B-1", 1),
                pppkWithoutContract,
                overlapping,
                nowhere,
                shortNip,
                noDate,
                born,
                sameNip,
                sameRef,
                nul,
                item("B-11", 11)));

        // Then
        answer.statusCode(200)
                .body("items.index", contains(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
                .body("items[0].status", equalTo("CREATED"))
                .body("items[1].problem.errors[0].code", equalTo("CONTRACT_REQUIRED"))
                .body("items[2].problem.errors[0].code", equalTo("PLACEMENT_OVERLAP"))
                .body("items[2].problem.errors[0].pointer", equalTo("/placements/1/from"))
                .body("items[3].problem.errors[0].code", equalTo("POSITION_UNKNOWN"))
                .body("items[4].problem.errors[0].pointer", equalTo("/nip"))
                .body("items[5].problem.code", equalTo("WRONG_TYPE"))
                .body("items[6].problem.code", equalTo("UNKNOWN_FIELD"))
                .body("items[7].problem.code", equalTo("NIP_HELD"))
                .body("items[8].problem.code", equalTo("ITEM_REPEATED"))
                .body("items[9].problem.errors[0].pointer", equalTo("/name"))
                .body("items[10].status", equalTo("CREATED"));
    }

    @Test
    void fiveThousandPeopleAreTakenInOneRequestAndTheSameAgainChangesNobody() {
        // Given
        List<Map<String, Object>> people = IntStream.range(0, MOST)
                .mapToObj(i -> {
                    Map<String, Object> person = item("M-" + i, 0);
                    person.put("nip", "19900101201501%04d".formatted(i));
                    return person;
                })
                .toList();

        // When
        List<String> first = send(people).statusCode(200).extract().path("items.status");
        List<String> again = send(people).statusCode(200).extract().path("items.status");

        // Then
        assertThat(first).hasSize(MOST).containsOnly("CREATED");
        assertThat(again).hasSize(MOST).containsOnly("UNCHANGED");
    }

    @Test
    void onePersonMoreThanTheBoundIsRefused() {
        // Given
        List<Map<String, Object>> tooMany = IntStream.rangeClosed(0, MOST)
                .mapToObj(i -> Map.<String, Object>of())
                .toList();

        // When
        ValidatableResponse answer = send(tooMany);

        // Then
        answer.statusCode(400).body("errors[0].pointer", equalTo("/items"));
    }

    private static Map<String, Object> item(String ref, int serial) {
        Map<String, Object> item = Employees.pns(Employees.nip(3, serial), "KABID");
        item.put("externalRef", ref);
        return item;
    }

    private static ValidatableResponse send(List<Map<String, Object>> items) {
        return Api.as(Api.portal(AGENCY))
                .body(Map.of("items", items))
                .post("/v1/agencies/{agency}/employees/batch", AGENCY)
                .then();
    }
}
