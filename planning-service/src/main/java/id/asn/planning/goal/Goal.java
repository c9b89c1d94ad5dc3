package id.asn.planning.goal;

import id.asn.chassis.persistence.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A goal of a plan as it was adopted; it is recorded once and never edited. */
@Entity
public class Goal {

    @Id
    private UUID goalId;

    @Enumerated(EnumType.STRING)
    private GoalLevel level;

    private String code;
    private String title;
    private @Nullable String agencyCode;
    private @Nullable UUID parentGoalId;
    private int yearFrom;
    private int yearTo;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> competencyCodes;

    @SuppressWarnings("UnusedVariable") // for whoever asks the table
    private Instant recordedAt;

    @SuppressWarnings("UnusedVariable") // for whoever asks the table
    private String recordedBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Goal() {}

    private Goal(GoalRequest request, Instant recordedAt, String recordedBy) {
        this.goalId = Ids.next();
        this.level = request.level();
        this.code = request.code();
        this.title = request.title();
        this.agencyCode = request.agencyCode();
        this.parentGoalId = request.parentGoalId();
        this.yearFrom = request.yearFrom();
        this.yearTo = request.yearTo();
        this.competencyCodes = List.copyOf(new TreeSet<>(request.competencyCodes()));
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** The request must have passed {@link GoalChainPolicy}. */
    static Goal adopted(GoalRequest request, Instant recordedAt, String recordedBy) {
        return new Goal(request, recordedAt, recordedBy);
    }

    /** What a child needs to know of it. */
    GoalChainPolicy.Parent asParent() {
        return new GoalChainPolicy.Parent(level, Optional.ofNullable(agencyCode), yearFrom, yearTo);
    }

    GoalView view() {
        return new GoalView(goalId, level, code, title, agencyCode, parentGoalId, yearFrom, yearTo, competencyCodes);
    }
}
