package id.asn.acceptance;

import static id.asn.acceptance.RunningStack.HOURS;
import static id.asn.acceptance.RunningStack.PLANNING;
import static id.asn.acceptance.RunningStack.STANDARDS;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what the services tell of an agency's hours, page by page. */
final class LedgerAsSeen {

    private static final String PORTAL = "hr-portal-tegal";
    private static final String PURPOSE = "acceptance test";

    private final RunningStack stack;
    private final String agency;

    LedgerAsSeen(RunningStack stack, String agency) {
        this.stack = stack;
        this.agency = agency;
    }

    List<String> people(int most) {
        return stack.as(PORTAL, STANDARDS)
                .header("Purpose", PURPOSE)
                .queryParam("agency", agency)
                .queryParam("limit", most)
                .get("/v1/employees")
                .jsonPath()
                .getList("items.employeeId");
    }

    List<Map<String, Object>> entries(String employeeId) {
        return pages("/v1/employees/" + employeeId + "/entries", "next", "next");
    }

    /** What the feed tells of the ledger, in its order. */
    List<Map<String, Object>> feed() {
        return pages("/v1/changes?topic=ledger-entry.v1", "cursor", "more");
    }

    BigDecimal balance(String employeeId) {
        return new BigDecimal(stack.as(PORTAL, HOURS)
                .header("Purpose", PURPOSE)
                .get("/v1/employees/" + employeeId + "/balance")
                .jsonPath()
                .getString("creditedJp"));
    }

    JsonPath totals(int year) {
        return stack.as(PORTAL, HOURS)
                .get("/v1/control-totals?agency={agency}&year={year}", agency, year)
                .jsonPath();
    }

    JsonPath reconciliation(int year) {
        return stack.as(PORTAL, PLANNING)
                .get("/v1/reconciliations?agency={agency}&year={year}", agency, year)
                .jsonPath();
    }

    private List<Map<String, Object>> pages(String path, String cursorField, String moreField) {
        List<Map<String, Object>> items = new ArrayList<>();
        Map<String, Object> query = new HashMap<>(Map.of("limit", 500));
        while (true) {
            JsonPath page = stack.as(PORTAL, HOURS)
                    .header("Purpose", PURPOSE)
                    .queryParams(query)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            items.addAll(page.getList("items"));
            Object more = page.get(moreField);
            if (more == null || more.equals(false)) {
                return items;
            }
            query.put("cursor", page.getString(cursorField));
        }
    }
}
