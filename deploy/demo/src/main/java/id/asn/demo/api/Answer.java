package id.asn.demo.api;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.demo.DemoFailure;

/** What a service said to one request. */
public record Answer(String request, int status, JsonNode body) {

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /**
     * The body of a success.
     *
     * @param what names the item that was sent, with its file and row
     * @throws DemoFailure with the problem's own words when the service refused
     */
    public JsonNode expected(String what) {
        if (!isSuccess()) {
            throw refused(what, request + " answered " + status, body);
        }
        return body;
    }

    /** A refusal in one line: the item, the code, the detail and every error of the problem document. */
    public static DemoFailure refused(String what, String how, JsonNode problem) {
        StringBuilder line = new StringBuilder(what).append(": ").append(how);
        line.append(' ').append(problem.path("code").asText());
        line.append(": ")
                .append(problem.path("detail").asText(problem.path("title").asText()));
        for (JsonNode error : problem.path("errors")) {
            line.append("; ").append(error.path("pointer").asText());
            line.append(' ').append(error.path("message").asText());
        }
        return new DemoFailure(line.toString());
    }
}
