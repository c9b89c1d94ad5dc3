package id.asn.assessment.collectivegap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads the thresholds; they are few, so a batch reads them once. */
@ApplicationScoped
public class CollectiveGapPolicies {

    private final Jdbi jdbi;

    CollectiveGapPolicies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Every one there is, past and to come. */
    public Book book() {
        return new Book(jdbi.withHandle(handle ->
                handle.createQuery("""
                        select policy_code, version, competency_group, effective_from, minimum_people, open_share,
                               close_share, minimum_mean_gap, citation, certainty
                          from collective_gap_policy order by policy_code, version""").mapTo(CollectiveGapPolicy.class).list()));
    }

    /** All policies. */
    public record Book(List<CollectiveGapPolicy> policies) {

        public Book {
            policies = List.copyOf(policies);
        }

        /** The one to apply on the day: that of the group itself before the one for every group, the latest begun. */
        public Optional<CollectiveGapPolicy> inForce(@Nullable String group, LocalDate day) {
            return latest(group, day).or(() -> latest(CollectiveGapPolicy.EVERY_GROUP, day));
        }

        private Optional<CollectiveGapPolicy> latest(@Nullable String group, LocalDate day) {
            return policies.stream()
                    .filter(policy -> policy.competencyGroup().equals(group)
                            && !policy.effectiveFrom().isAfter(day))
                    .max(Comparator.comparing(CollectiveGapPolicy::effectiveFrom));
        }
    }
}
