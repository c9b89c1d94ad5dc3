package id.asn.standard.employee;

import java.time.Instant;
import java.util.Map;

/** Who records what, and when. */
record Recording(ChangeAction action, String by, Instant at) {

    Map<String, Object> columns() {
        return Map.of("action", action, "by", by, "at", at);
    }
}
