package id.asn.traininghours.intake;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.CallerLanguage;
import id.asn.chassis.web.CommitGroups;
import id.asn.chassis.web.Idempotency;
import id.asn.traininghours.completion.Claim;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;

/**
 * Single posts of one client that arrive while another is being written share the next transaction: as a batch that
 * happened to come in pieces. Where a group fails, each of its posts is made by itself.
 */
@ApplicationScoped
class GroupedPosts {

    private static final int MOST_AT_ONCE = 256;
    private static final int GROUPS_AT_ONCE = 2;

    private final CommitGroups<Client, Idempotency.Keyed<Claim>, Idempotency.Answered> groups =
            new CommitGroups<>(MOST_AT_ONCE, GROUPS_AT_ONCE, Idempotency.Keyed::conflictsBy);
    private final PostCompletions postCompletions;
    private final Idempotency idempotency;
    private final Claims claims;
    private final Caller caller;
    private final CallerLanguage language;

    GroupedPosts(
            PostCompletions postCompletions,
            Idempotency idempotency,
            Claims claims,
            Caller caller,
            CallerLanguage language) {
        this.postCompletions = postCompletions;
        this.idempotency = idempotency;
        this.claims = claims;
        this.caller = caller;
        this.language = language;
    }

    /** @throws id.asn.chassis.web.ProblemException when the completion is refused */
    Response post(CompletionRequest request) {
        Idempotency.Keyed<Claim> post = idempotency.keyed(request).with(claims.of(request));
        return groups.join(client(), post, posts -> idempotency.together(posts, postCompletions::together))
                .map(Idempotency.Answered::response)
                .orElseGet(() -> idempotency.once(request, () -> postCompletions.one(request)));
    }

    private Client client() {
        return new Client(caller.subject(), caller.agencies(), caller.provider(), caller.purpose(), language.locale());
    }

    /** Everything of a caller that a transaction, its audit and its answers depend on. */
    private record Client(
            String subject,
            AgencyScope agencies,
            Optional<String> provider,
            Optional<String> purpose,
            Locale language) {}
}
