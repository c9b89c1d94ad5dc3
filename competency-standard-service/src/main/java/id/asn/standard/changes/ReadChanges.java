package id.asn.standard.changes;

import id.asn.chassis.changefeed.ChangeFeed;
import id.asn.chassis.changefeed.ChangePage;
import id.asn.chassis.changefeed.ChangeRequest;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the feed. Not one transaction: it may wait long between two looks at the database. */
@ApplicationScoped
public class ReadChanges {

    private final ChangeFeed feed;
    private final EmployeeChangesTrail trail;
    private final Caller caller;

    ReadChanges(ChangeFeed feed, EmployeeChangesTrail trail, Caller caller) {
        this.feed = feed;
        this.trail = trail;
        this.caller = caller;
    }

    /**
     * @param asked topics; none: all that the caller may see
     * @throws ProblemException 400 for a topic that is not in the feed, 403 for one whose scope the caller lacks
     */
    ChangePage read(List<String> asked, ChangeRequest request) {
        Set<String> topics = asked.isEmpty()
                ? Arrays.stream(FeedTopic.values())
                        .filter(topic -> caller.hasScope(topic.scope()))
                        .map(FeedTopic::topic)
                        .collect(Collectors.toSet())
                : asked.stream().map(this::permitted).collect(Collectors.toSet());
        ChangePage page = feed.read(topics, request);
        long people = page.items().stream()
                .filter(change -> change.topic().equals(FeedTopic.EMPLOYEE.topic()))
                .count();
        if (people > 0) {
            trail.record(people);
        }
        return page;
    }

    private String permitted(String topic) {
        FeedTopic known = FeedTopic.of(topic)
                .orElseThrow(() -> Problem.of(WebProblem.INVALID_PARAMETER).at("topic"));
        if (!caller.hasScope(known.scope())) {
            throw Problem.of(WebProblem.FORBIDDEN);
        }
        return topic;
    }
}
