package id.asn.assessment.randomchanges;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as the run has made them: where placed, and every result in the order in which it was recorded. */
final class SeenPerson {

    final UUID id;
    String agency;
    String unit;

    @Nullable UUID position;

    int version;
    final List<SeenResult> results = new ArrayList<>();

    SeenPerson(UUID id, String agency, String unit, @Nullable UUID position) {
        this.id = id;
        this.agency = agency;
        this.unit = unit;
        this.position = position;
    }
}
