package id.asn.traininghours.changes;

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
    private final HoursChangesTrail trail;
    private final Caller caller;

    ReadChanges(ChangeFeed feed, HoursChangesTrail trail, Caller caller) {
        this.feed = feed;
        this.trail = trail;
        this.caller = caller;
    }

    /**
     * @param asked topics; none: all that the caller may see
     * @throws ProblemException 400 for a topic that is not in the feed, 403 for one that is not for the caller
     */
    ChangePage read(List<String> asked, ChangeRequest request) {
        Set<String> visible = Arrays.stream(FeedTopic.values())
                .filter(this::isVisible)
                .map(FeedTopic::topic)
                .collect(Collectors.toSet());
        if (visible.isEmpty()) {
            throw Problem.of(WebProblem.FORBIDDEN);
        }
        Set<String> topics = asked.isEmpty()
                ? visible
                : asked.stream().map(topic -> permitted(topic, visible)).collect(Collectors.toSet());
        ChangePage page = feed.read(topics, caller.provider(), request);
        if (!page.items().isEmpty()) {
            trail.record(page.items().size());
        }
        return page;
    }

    /** An LMS sees what came of its own reports; everybody else needs the right to read hours. */
    private boolean isVisible(FeedTopic topic) {
        return caller.provider().isPresent() ? topic.isOfProviders() : caller.hasScope("hours:read");
    }

    private static String permitted(String topic, Set<String> visible) {
        if (FeedTopic.of(topic).isEmpty()) {
            throw Problem.of(WebProblem.INVALID_PARAMETER).at("topic");
        }
        if (!visible.contains(topic)) {
            throw Problem.of(WebProblem.FORBIDDEN);
        }
        return topic;
    }
}
