package id.asn.demo.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.demo.api.Answer;
import id.asn.demo.api.Service;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Employees say what they want to learn, and their superiors endorse it. */
public final class VoiceProposals {
    private static final Set<String> NOT_FOR_THE_API = Set.of("key", "employee", "superior", "comment");

    private final Session session;

    public VoiceProposals(Session session) {
        this.session = session;
    }

    public void voice(RegisteredAgency agency) {
        for (ObjectNode proposal : agency.input().proposals()) {
            String where = agency.input().folder() + "/proposals.json, "
                    + proposal.path("key").asText();
            String id = propose(agency, proposal, where);
            endorse(agency, proposal, id, where);
            session.progress()
                    .accept("%s: proposal of %s endorsed by %s"
                            .formatted(
                                    agency.input().name(),
                                    proposal.path("employee").asText(),
                                    proposal.path("superior").asText()));
        }
    }

    private String propose(RegisteredAgency agency, ObjectNode proposal, String where) {
        UUID employee = agency.holderOf(proposal.path("employee").asText());
        ObjectNode body = proposal.deepCopy();
        body.remove(NOT_FOR_THE_API);
        String token = session.tokens().employee(employee, agency.code());
        return session.patience()
                .until("assessment knows who proposes in " + where, () -> {
                    Answer answer = session.api().post(Service.ASSESSMENT, "/v1/development-proposals", token, body);
                    return answer.body().path("code").asText().equals("EMPLOYEE_NOT_KNOWN")
                            ? Optional.empty()
                            : Optional.of(answer.expected(where));
                })
                .path("proposalId")
                .asText();
    }

    private void endorse(RegisteredAgency agency, ObjectNode proposal, String id, String where) {
        UUID superior = agency.holderOf(proposal.path("superior").asText());
        ObjectNode body = Session.object();
        if (proposal.hasNonNull("comment")) {
            body.set("comment", proposal.get("comment"));
        }
        session.api()
                .post(
                        Service.ASSESSMENT,
                        "/v1/development-proposals/" + id + "/endorsement",
                        session.tokens().employee(superior, agency.code()),
                        body)
                .expected(where + ", endorsement");
    }
}
