package id.asn.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.demo.api.InParallel;
import id.asn.demo.api.Service;
import id.asn.demo.input.DemoInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The dictionary, the training providers with what they are accredited for, and the assessment centres. */
public final class LoadNational {
    private final Session session;

    public LoadNational(Session session) {
        this.session = session;
    }

    public void load(DemoInput input) {
        session.api()
                .post(Service.STANDARDS, "/v1/dictionaries", session.operator(), input.dictionary())
                .expected("national/dictionary.json");
        input.providers().forEach(this::provider);
        input.assessmentProviders().forEach(this::assessmentProvider);
        session.progress()
                .accept("Dictionary with %d competencies, %d training providers"
                        .formatted(
                                input.dictionary().path("competencies").size(),
                                input.providers().size()));
    }

    private void provider(ObjectNode provider) {
        String code = provider.path("providerCode").asText();
        put(
                "/v1/training-providers/" + code,
                Session.object()
                        .setAll(Map.of(
                                "name", provider.path("name"), "accreditations", provider.path("accreditations"))));
        List<ObjectNode> programmes = new ArrayList<>();
        provider.path("programmes").forEach(programme -> programmes.add(programme.deepCopy()));
        InParallel.map(programmes, programme -> {
            programme.put("providerCode", code);
            return put(
                    "/v1/training-programmes/"
                            + programme.remove("programmeCode").asText(),
                    programme);
        });
    }

    private void assessmentProvider(ObjectNode provider) {
        String path =
                "/v1/assessment-providers/" + provider.path("providerCode").asText();
        session.api()
                .put(
                        Service.ASSESSMENT,
                        path,
                        session.operator(),
                        Session.object()
                                .setAll(Map.of(
                                        "name",
                                        provider.path("name"),
                                        "accreditations",
                                        provider.path("accreditations"))))
                .expected("national/assessment-providers.json, " + path);
    }

    private int put(String path, JsonNode body) {
        return session.api()
                .put(Service.TRAINING_HOURS, path, session.operator(), body)
                .expected("national/providers.json, " + path)
                .size();
    }
}
