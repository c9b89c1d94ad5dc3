package id.asn.assessment.match;

import static java.util.stream.Collectors.toMap;

import id.asn.assessment.JsonRows;
import id.asn.assessment.match.MatchComputation.EvidenceReference;
import id.asn.assessment.match.MatchFacts.Whose;
import id.asn.assessment.rules.RuleSchemes;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reckons a stored computation again from the inputs it names and compares the digests. */
@ApplicationScoped
public class VerifyMatch {

    private final MatchFacts facts;
    private final RuleSchemes schemes;
    private final Jdbi jdbi;
    private final JsonRows json;

    VerifyMatch(MatchFacts facts, RuleSchemes schemes, Jdbi jdbi, JsonRows json) {
        this.facts = facts;
        this.schemes = schemes;
        this.jdbi = jdbi;
        this.json = json;
    }

    @UseCase
    public Verification verify(StoredMatch match) {
        List<EvidenceReference> evidence = List.of(json.read(match.evidence(), EvidenceReference[].class));
        MatchInput input = new MatchInput(
                schemes.book().exactly(match.schemeCode(), match.schemeVersion()),
                match.asOf(),
                required(match.standardId()),
                ratings(match, evidence));
        String recomputed = MatchDigest.of(target(match), input.scheme(), MatchPolicy.evaluate(input));
        List<InputCheck> inputs = new ArrayList<>();
        if (match.standardId() != null && match.standardDigest() != null) {
            inputs.add(InputCheck.of(
                    "POSITION_STANDARD",
                    match.standardId(),
                    match.standardDigest(),
                    standardDigest(match.standardId())));
        }
        Map<UUID, String> found = resultDigests(evidence);
        evidence.forEach(reference -> inputs.add(InputCheck.of(
                "ASSESSMENT_RESULT", reference.resultId(), reference.digest(), found.get(reference.resultId()))));
        boolean verified = recomputed.equals(match.digest()) && inputs.stream().allMatch(InputCheck::unchanged);
        return new Verification(match.computationId(), verified, match.digest(), recomputed, inputs);
    }

    private List<RequiredCompetency> required(@Nullable UUID standardId) {
        return standardId == null
                ? List.of()
                : facts.required(List.of(standardId)).getOrDefault(standardId, List.of());
    }

    private List<Rating> ratings(StoredMatch match, List<EvidenceReference> evidence) {
        List<UUID> considered =
                evidence.stream().map(EvidenceReference::resultId).toList();
        return facts
                .ratings(List.of(match.employeeId()))
                .getOrDefault(new Whose(match.employeeId(), match.purpose()), List.of())
                .stream()
                .filter(rating -> considered.contains(rating.resultId()))
                .toList();
    }

    private static MatchTarget target(StoredMatch match) {
        return new MatchTarget(
                match.employeeId(),
                match.agencyCode(),
                match.purpose(),
                match.positionId(),
                match.unitCode(),
                match.tier(),
                match.standardId(),
                match.standardDigest());
    }

    private @Nullable String standardDigest(UUID standardId) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select digest from position_standard where standard_id = :id")
                        .bind("id", standardId)
                        .mapTo(String.class)
                        .findOne()
                        .orElse(null));
    }

    private Map<UUID, String> resultDigests(List<EvidenceReference> evidence) {
        Stream<UUID> ids = evidence.stream().map(EvidenceReference::resultId);
        return jdbi
                .withHandle(handle -> handle.createQuery(
                                "select result_id, digest from assessment_result where result_id = any(:ids)")
                        .bindArray("ids", UUID.class, ids.toList())
                        .mapTo(EvidenceReference.class)
                        .list())
                .stream()
                .collect(toMap(EvidenceReference::resultId, EvidenceReference::digest));
    }

    /** @param verified the same inputs gave the same result */
    public record Verification(
            UUID computationId,
            boolean verified,
            String storedDigest,
            String recomputedDigest,
            List<InputCheck> inputs) {}

    /** An input then and now; {@code currentDigest} is null when it is no longer there. */
    public record InputCheck(
            String kind,
            UUID id,
            String storedDigest,
            @Nullable String currentDigest,
            boolean unchanged) {

        static InputCheck of(String kind, UUID id, String stored, @Nullable String current) {
            return new InputCheck(kind, id, stored, current, stored.equals(current));
        }
    }
}
