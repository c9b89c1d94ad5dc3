package id.asn.standard.changes;

import java.util.Arrays;
import java.util.Optional;

/** The topics of the feed and the scope that each asks for. */
enum FeedTopic {
    AGENCY("agency.v1", Scope.STANDARDS),
    DICTIONARY("dictionary.v1", Scope.STANDARDS),
    COMPETENCY("competency.v1", Scope.STANDARDS),
    POSITION("position.v1", Scope.STANDARDS),
    POSITION_STANDARD("position-standard.v1", Scope.STANDARDS),
    EMPLOYEE("employee.v1", Scope.EMPLOYEES);

    private final String topic;
    private final String scope;

    FeedTopic(String topic, String scope) {
        this.topic = topic;
        this.scope = scope;
    }

    static Optional<FeedTopic> of(String topic) {
        return Arrays.stream(values())
                .filter(known -> known.topic.equals(topic))
                .findFirst();
    }

    String topic() {
        return topic;
    }

    String scope() {
        return scope;
    }

    /** Scopes of http-api. */
    static final class Scope {
        static final String STANDARDS = "standards:read";
        static final String EMPLOYEES = "employees:read";

        private Scope() {}
    }
}
