package id.asn.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.demo.api.Service;
import java.util.Optional;
import java.util.UUID;

/** Derives the needs of a year once planning has seen what they come from. */
public final class DeriveNeeds {
    private final Session session;

    public DeriveNeeds(Session session) {
        this.session = session;
    }

    public void derive(RegisteredAgency agency, int year) {
        int proposals = agency.input().proposals().size();
        JsonNode derived = session.patience().until("planning has seen the endorsed proposals", () -> {
            JsonNode answer = request(agency, year);
            return answer.path("byBasis").path("EMPLOYEE_PROPOSAL").asInt() >= proposals
                    ? Optional.of(answer)
                    : Optional.empty();
        });
        session.progress()
                .accept("%s: %d needs of %d derived (%d new)"
                        .formatted(
                                agency.input().name(),
                                derived.path("open").asInt(),
                                year,
                                derived.path("opened").asInt()));
    }

    /** Derivation repeats without harm, and what it finds changes with time: so each run is a request of its own. */
    private JsonNode request(RegisteredAgency agency, int year) {
        ObjectNode body = Session.object().put("agencyCode", agency.code()).put("year", year);
        return session.api()
                .post(
                        Service.PLANNING,
                        "/v1/need-derivations",
                        session.tokens().role(agency.input().maker()),
                        body,
                        UUID.randomUUID().toString())
                .expected("needs of " + agency.input().name());
    }
}
