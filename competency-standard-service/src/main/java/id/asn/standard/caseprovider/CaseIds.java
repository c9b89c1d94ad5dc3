package id.asn.standard.caseprovider;

import id.asn.chassis.persistence.Ids;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identifiers as CASE allows them: lower-case UUIDs of version 1 to 5, here version 5 of our own ids and what stands below. */
final class CaseIds {

    /** The pattern of the 1EdTech schema. */
    static final String PATTERN = "[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    private static final Pattern IDENTIFIER = Pattern.compile(PATTERN);

    private CaseIds() {}

    /** @param name our own id, with a path below it for a part; the database's {@code case_id} computes the same */
    static UUID of(String name) {
        return Ids.named("case", name);
    }

    /** @throws ProblemException 404 when it is no identifier, as the binding says */
    static UUID parse(String sourcedId) {
        if (!IDENTIFIER.matcher(sourcedId).matches()) {
            throw Problem.of(CaseProblem.CASE_IDENTIFIER).at("sourcedId");
        }
        return UUID.fromString(sourcedId);
    }

    static ProblemException unknown() {
        return Problem.of(CaseProblem.CASE_UNKNOWN_OBJECT).at("sourcedId");
    }
}
