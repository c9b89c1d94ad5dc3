package id.asn.standard.coverage;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Employees;
import id.asn.standard.fixture.Standards;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An agency with one position for each thing that can be found about a standard. */
final class Scene {

    static final String DAY = "2022-01-01";

    private Scene() {}

    /**
     * On {@link #DAY}: in BKPSDM, P1 with an old standard without performance indicators, P2 whose level of M.2 has no
     * behavioural indicators, P4 with a draft only and one person in it; in SEKDA above it, P3 with a government affair that
     * no technical competency belongs to, and P5 with nothing.
     */
    static void play(String agency, int serial) {
        dictionary();
        Api.register(agency);
        String old = position(agency, "P1", "BKPSDM", "Kepala Bidang", List.of("WNPD.01"));
        String bare = position(agency, "P2", "BKPSDM", "=HYPERLINK(\"http://x\")", List.of("WNPD.01"));
        String broad = position(agency, "P3", "SEKDA", "Sekretaris", List.of("WNPD.01", "WNPD.02"));
        String drafted = position(agency, "P4", "BKPSDM", "Analis", List.of("WNPD.01"));
        position(agency, "P5", "SEKDA", "Pengelola", List.of("WNPD.01"));
        Employees.put(agency, "E1", Employees.pns(Employees.nip(serial, serial + 1), "P4"))
                .statusCode(201);
        enact(agency, Standards.complete(old, 3), "800/1", "2015-01-01");
        enact(agency, withPerformanceIndicators(Standards.complete(bare, 4)), "800/2", "2020-01-01");
        enact(agency, withPerformanceIndicators(Standards.complete(broad, 3)), "800/3", "2021-12-15");
        Standards.draft(agency, Standards.complete(drafted, 3));
    }

    static void enact(String agency, Map<String, Object> content, String decree, String from) {
        String id = Standards.draft(agency, content);
        Standards.submit(agency, id).statusCode(200);
        Standards.approve(Api.checker(agency), id).statusCode(200);
        Standards.enact(Api.checker(agency), id, decree, from, null).statusCode(200);
    }

    static String position(String agency, String code, String unit, String title, List<String> urusan) {
        Map<String, Object> position = Api.position(unit, null);
        position.put("title", title);
        position.put("urusanCodes", urusan);
        return Api.as(Api.portal(agency))
                .body(position)
                .put("/v1/agencies/{agency}/positions/{code}", agency, code)
                .then()
                .statusCode(201)
                .extract()
                .path("positionId");
    }

    static Map<String, Object> withPerformanceIndicators(Map<String, Object> content) {
        content.put("performanceIndicators", List.of("Indeks profesionalitas ASN"));
        return content;
    }

    /** The technical competencies belong to an affair each; M.2 has no indicators on level 4. */
    @SuppressWarnings("unchecked")
    private static void dictionary() {
        Map<String, Object> dictionary = new LinkedHashMap<>(Standards.dictionary());
        List<Map<String, Object>> competencies = new ArrayList<>();
        for (Map<String, Object> competency :
                (List<Map<String, Object>>) Objects.requireNonNull(dictionary.get("competencies"))) {
            Map<String, Object> changed = new LinkedHashMap<>(competency);
            switch (String.valueOf(competency.get("competencyCode"))) {
                case "T.1" -> changed.put("urusanCode", "WNPD.01");
                case "T.2" -> changed.put("urusanCode", "WNPD.02");
                case "M.2" -> changed.put("levels", levelsWithout(4));
                default -> {}
            }
            competencies.add(changed);
        }
        dictionary.put("competencies", competencies);
        Api.as(Api.nation()).body(dictionary).post("/v1/dictionaries").then().statusCode(anyOf(is(201), is(409)));
    }

    private static List<Map<String, Object>> levelsWithout(int bare) {
        return Standards.levels(5).stream()
                .map(level -> {
                    Map<String, Object> changed = new LinkedHashMap<>(level);
                    if (Integer.valueOf(bare).equals(level.get("level"))) {
                        changed.put("indicators", List.of());
                    }
                    return changed;
                })
                .toList();
    }

    static RequestSpecification asking(String agency) {
        return Api.as(Api.portal(agency)).queryParam("agency", agency).queryParam("asOf", DAY);
    }
}
