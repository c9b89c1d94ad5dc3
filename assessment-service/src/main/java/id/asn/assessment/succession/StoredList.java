package id.asn.assessment.succession;

import id.asn.assessment.JsonRows;
import id.asn.assessment.rules.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A row of {@code succession_list}; basis and tally are JSON text. */
public record StoredList(
        UUID listId,
        UUID positionId,
        String agencyCode,
        Purpose purpose,
        LocalDate asOf,
        String basis,
        String tally,
        String digest,
        Instant builtAt,
        String builtBy,
        int listed,
        boolean confirmed) {

    Basis readBasis(JsonRows json) {
        return json.read(basis, Basis.class);
    }

    Tally readTally(JsonRows json) {
        return json.read(tally, Tally.class);
    }
}
