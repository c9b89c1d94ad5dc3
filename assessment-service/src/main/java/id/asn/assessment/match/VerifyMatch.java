package id.asn.assessment.match;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.asn.assessment.JsonRows;
import id.asn.assessment.match.MatchFacts.Whose;
import id.asn.assessment.match.Verification.InputCheck;
import id.asn.assessment.match.Verification.RuleCheck;
import id.asn.assessment.rules.RuleSchemes;
import id.asn.assessment.rules.SchemeBook;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reckons stored computations again from the inputs they name, as those stood then, and compares. Newer standards, schemes,
 * policies and results, revisions and moves change nothing: none of them is an input of the stored computation.
 */
@ApplicationScoped
public class VerifyMatch {

    private final Transactions transactions;
    private final MatchFacts facts;
    private final RuleSchemes schemes;
    private final JsonRows json;

    VerifyMatch(Transactions transactions, MatchFacts facts, RuleSchemes schemes, JsonRows json) {
        this.transactions = transactions;
        this.facts = facts;
        this.schemes = schemes;
        this.json = json;
    }

    /** @param match one that the caller may read */
    public Verification verify(StoredMatch match) {
        return verify(List.of(match)).getFirst();
    }

    /**
     * In the order of the computations, with a fixed number of statements. A person who moved left inputs with another agency
     * than the one that asks: they are read whosever they are, by the ids that the computations name, and only digests of
     * them are told.
     */
    public List<Verification> verify(Collection<StoredMatch> matches) {
        return transactions.write(AgencyScope.all(), () -> {
            SchemeBook book = schemes.book();
            List<UUID> standards = matches.stream()
                    .map(StoredMatch::standardId)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            Map<UUID, List<RequiredCompetency>> required = facts.required(standards);
            Map<UUID, String> standardDigests = facts.standardDigests(standards);
            Map<Whose, List<Rating>> ratings = facts.ratings(
                    matches.stream().map(StoredMatch::employeeId).distinct().toList());
            return matches.stream()
                    .map(match -> verify(
                            match,
                            input(match, book, required, ratings),
                            match.standardId() == null ? null : standardDigests.get(match.standardId())))
                    .toList();
        });
    }

    private MatchInput input(
            StoredMatch match,
            SchemeBook book,
            Map<UUID, List<RequiredCompetency>> required,
            Map<Whose, List<Rating>> ratings) {
        Map<UUID, EvidenceReference> considered =
                evidence(match).stream().collect(toMap(EvidenceReference::resultId, reference -> reference));
        return new MatchInput(
                book.exactly(match.schemeCode(), match.schemeVersion()),
                match.policyIn(book),
                match.asOf(),
                match.standardId() == null ? List.of() : required.getOrDefault(match.standardId(), List.of()),
                ratings.getOrDefault(new Whose(match.employeeId(), match.purpose()), List.of()).stream()
                        .flatMap(rating -> asOfThen(rating, considered.get(rating.resultId())))
                        .toList());
    }

    /** Nothing when the computation did not know the result. */
    private static Stream<Rating> asOfThen(Rating rating, @Nullable EvidenceReference reference) {
        return reference == null ? Stream.empty() : Stream.of(rating.asOfThen(reference.superseded()));
    }

    private Verification verify(StoredMatch match, MatchInput input, @Nullable String standardDigest) {
        MatchOutcome outcome = evaluate(match.algorithm(), input);
        InputDigests now = InputDigests.of(input);
        InputDigests then = match.inputDigests() == null ? null : json.read(match.inputDigests(), InputDigests.class);
        return Verification.of(
                match,
                MatchDigest.of(target(match), input, outcome),
                inputs(match, input, standardDigest, then, now),
                rules(match, then, now),
                StoredFigures.differences(match, List.of(json.read(match.steps(), MatchStep[].class)), outcome));
    }

    /** Every way of reckoning that ever stored a computation has its place here. */
    private static MatchOutcome evaluate(int algorithm, MatchInput input) {
        return switch (algorithm) {
            case 1, MatchPolicy.ALGORITHM -> MatchPolicy.evaluate(input);
            default -> throw new IllegalStateException("Reckoned by a later algorithm than is known: " + algorithm);
        };
    }

    private List<InputCheck> inputs(
            StoredMatch match,
            MatchInput input,
            @Nullable String standardDigest,
            @Nullable InputDigests then,
            InputDigests now) {
        List<InputCheck> inputs = new ArrayList<>();
        if (match.standardId() != null && match.standardDigest() != null) {
            inputs.add(InputCheck.of(
                    "POSITION_STANDARD",
                    match.standardId(),
                    match.standardDigest(),
                    standardDigest,
                    then == null ? null : then.standard(),
                    now.standard()));
        }
        Map<UUID, List<Rating>> found = input.ratings().stream().collect(groupingBy(Rating::resultId));
        evidence(match).forEach(reference -> inputs.add(check(reference, found.get(reference.resultId()))));
        return inputs;
    }

    private static InputCheck check(EvidenceReference reference, @Nullable List<Rating> ratings) {
        return InputCheck.of(
                "ASSESSMENT_RESULT",
                reference.resultId(),
                reference.digest(),
                ratings == null ? null : ratings.getFirst().resultDigest(),
                reference.ratings(),
                ratings == null ? null : InputDigests.ratings(ratings));
    }

    private static List<RuleCheck> rules(StoredMatch match, @Nullable InputDigests then, InputDigests now) {
        List<RuleCheck> rules = new ArrayList<>();
        rules.add(RuleCheck.of(
                "RULE_SCHEME",
                match.schemeCode(),
                match.schemeVersion(),
                then == null ? null : then.scheme(),
                now.scheme()));
        if (match.evidencePolicyCode() != null
                && match.evidencePolicyVersion() != null
                && now.evidencePolicy() != null) {
            rules.add(RuleCheck.of(
                    "EVIDENCE_POLICY",
                    match.evidencePolicyCode(),
                    match.evidencePolicyVersion(),
                    then == null ? null : then.evidencePolicy(),
                    now.evidencePolicy()));
        }
        return rules;
    }

    private List<EvidenceReference> evidence(StoredMatch match) {
        return List.of(json.read(match.evidence(), EvidenceReference[].class));
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
}
