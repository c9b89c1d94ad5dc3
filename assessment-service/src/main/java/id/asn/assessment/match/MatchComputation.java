package id.asn.assessment.match;

import static java.util.stream.Collectors.groupingBy;

import id.asn.chassis.persistence.Ids;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A match as it was reckoned; it never changes.
 *
 * @param version increases per employee over all purposes
 */
record MatchComputation(
        UUID computationId,
        MatchTarget target,
        MatchInput input,
        MatchOutcome outcome,
        String digest,
        Instant computedAt,
        long version) {

    static MatchComputation of(MatchTarget target, MatchInput input, Instant computedAt) {
        MatchOutcome outcome = MatchPolicy.evaluate(input);
        String digest = MatchDigest.of(target, input, outcome);
        return new MatchComputation(Ids.next(), target, input, outcome, digest, computedAt, 0);
    }

    MatchComputation numbered(long number) {
        return new MatchComputation(computationId, target, input, outcome, digest, computedAt, number);
    }

    MatchFacts.Whose whose() {
        return new MatchFacts.Whose(target.employeeId(), target.purpose());
    }

    /** Every result that was considered, whether it won or not. */
    List<EvidenceReference> evidence() {
        return input.ratings().stream()
                .filter(rating -> !rating.assessedOn().isAfter(input.asOf()))
                .collect(groupingBy(Rating::resultId))
                .values()
                .stream()
                .map(EvidenceReference::of)
                .sorted(Comparator.comparing(reference -> reference.resultId().toString()))
                .toList();
    }
}
