package id.asn.assessment.randomchanges;

import java.time.LocalDate;
import java.util.Map;

/** A recorded result; levels in hundredths, so that the naive reckoning needs whole numbers only. */
record SeenResult(String id, String purpose, String method, LocalDate assessedOn, Map<String, Integer> hundredths) {

    SeenResult named(String newId) {
        return new SeenResult(newId, purpose, method, assessedOn, hundredths);
    }
}
