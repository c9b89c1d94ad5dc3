package id.asn.standard.derivation;

import id.asn.chassis.messaging.Outbox;
import id.asn.chassis.messaging.OutgoingEvent;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.timetravel.RecordedNow;
import id.asn.standard.skj.StandardPublished;
import id.asn.standard.skj.StandardStatus;
import id.asn.standard.skj.StandardView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps what every agency may read of enacted standards, and tells those that derived from one when it changes. */
@ApplicationScoped
class FollowStandards {

    static final String TOPIC = "standard-notice.v1";

    private final PublishedRows published;
    private final Followers followers;
    private final Outbox outbox;
    private final Jdbi jdbi;
    private final RecordedNow now;

    FollowStandards(PublishedRows published, Followers followers, Outbox outbox, Jdbi jdbi, RecordedNow now) {
        this.published = published;
        this.followers = followers;
        this.outbox = outbox;
        this.jdbi = jdbi;
        this.now = now;
    }

    /** Runs in the transaction of the change. */
    void follow(@Observes StandardPublished change) {
        StandardView standard = change.standard();
        published.put(standard);
        if (standard.status() == StandardStatus.ENACTED) {
            return;
        }
        UUID successor = successor(standard);
        List<NoticeView> notices = followers.of(standard.standardId()).stream()
                .map(follower -> notice(standard, successor, follower))
                .toList();
        notices.forEach(notice -> {
            insert(notice);
            if (successor != null) {
                followers.follow(successor, notice.standardId(), notice.agencyCode());
            }
        });
        outbox.append(notices.stream()
                .map(notice -> new OutgoingEvent(
                        TOPIC, notice.agencyCode(), notice.noticeId().toString(), NoticeEvent.of(notice)))
                .toList());
    }

    private static @Nullable UUID successor(StandardView standard) {
        if (standard.correctedBy() != null) {
            return standard.correctedBy();
        }
        return standard.status() == StandardStatus.SUPERSEDED ? standard.supersededBy() : null;
    }

    private NoticeView notice(StandardView source, @Nullable UUID successor, Followers.Follower follower) {
        SourceChange what = source.correctedBy() != null
                ? SourceChange.CORRECTED
                : source.status() == StandardStatus.REVOKED ? SourceChange.REVOKED : SourceChange.SUPERSEDED;
        LocalDate day = Objects.requireNonNull(source.effectiveTo(), "what was superseded or revoked has an end");
        return new NoticeView(
                Ids.next(),
                follower.agencyCode(),
                follower.standardId(),
                source.standardId(),
                source.agencyCode(),
                what,
                successor,
                day,
                now.instant());
    }

    private void insert(NoticeView notice) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into standard_notice (id, agency_code, standard_id, source_id, source_agency_code, change,
                                                     successor_id, effective_on, recorded_at)
                        values (:noticeId, :agencyCode, :standardId, :sourceStandardId, :sourceAgencyCode, :change,
                                :successorStandardId, :effectiveOn, :recordedAt)
                        """).bindMethods(notice).execute());
    }
}
