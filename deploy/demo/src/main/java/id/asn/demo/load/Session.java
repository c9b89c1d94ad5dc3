package id.asn.demo.load;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.demo.api.ApiClient;
import id.asn.demo.api.Patience;
import id.asn.demo.api.Tokens;
import java.util.function.Consumer;

/** What every step of the loading needs. */
public record Session(ApiClient api, Patience patience, Consumer<String> progress) {
    static final String OPERATOR = "platform-admin";

    Tokens tokens() {
        return api.tokens();
    }

    String operator() {
        return tokens().role(OPERATOR);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
