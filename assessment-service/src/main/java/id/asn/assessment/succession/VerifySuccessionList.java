package id.asn.assessment.succession;

import id.asn.assessment.JsonRows;
import id.asn.assessment.fit.Fit;
import id.asn.assessment.fit.FitPolicy;
import id.asn.assessment.fit.PositionInQuestion;
import id.asn.assessment.qualification.QualificationFacts;
import id.asn.assessment.rules.RuleSchemes;
import id.asn.assessment.talent.NineBoxPolicy;
import id.asn.assessment.talent.TalentPolicies;
import id.asn.assessment.talent.TalentRules;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reckons a list again from the inputs and by the rules that are frozen with it, and compares. */
@ApplicationScoped
public class VerifySuccessionList {

    private final SuccessionStore store;
    private final SuccessionReads reads;
    private final RecordedInputs recorded;
    private final RuleSchemes schemes;
    private final QualificationFacts qualifications;
    private final TalentPolicies policies;
    private final Audit audit;
    private final JsonRows json;

    VerifySuccessionList(
            SuccessionStore store,
            SuccessionReads reads,
            RecordedInputs recorded,
            RuleSchemes schemes,
            QualificationFacts qualifications,
            TalentPolicies policies,
            Audit audit,
            JsonRows json) {
        this.store = store;
        this.reads = reads;
        this.recorded = recorded;
        this.schemes = schemes;
        this.qualifications = qualifications;
        this.policies = policies;
        this.audit = audit;
        this.json = json;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when it is not there for the caller */
    @UseCase
    public ListVerification verify(UUID listId) {
        StoredList list = reads.require(listId);
        Basis basis = list.readBasis(json);
        List<StoredCandidate> stored = store.candidates(listId);
        List<Inputs> inputs = stored.stream()
                .map(candidate -> json.read(candidate.inputs(), Inputs.class))
                .toList();
        BuiltList recomputed = recompute(basis, list.readTally(json), inputs);
        List<UUID> differing = ListVerification.differing(stored, recomputed.listed(), json);
        List<ListVerification.ChangedInput> changed = recorded.changed(basis, inputs);
        audit.record(
                "SUCCESSION_LIST_VERIFIED",
                "position",
                list.positionId().toString(),
                list.agencyCode(),
                Map.of("listId", listId));
        boolean verified = recomputed.digest().equals(list.digest()) && differing.isEmpty() && changed.isEmpty();
        return new ListVerification(listId, verified, list.digest(), recomputed.digest(), differing, changed);
    }

    private BuiltList recompute(Basis basis, Tally tally, List<Inputs> inputs) {
        PositionInQuestion position = basis.positionOfThen(schemes.book());
        TalentRules rules = policies.exactly(basis.talentPolicyVersion()).rules();
        FitPolicy fits = new FitPolicy(qualifications.policy(basis.asOf()));
        List<Contender> contenders = inputs.stream()
                .map(input -> contender(input, fits.fit(input.candidate(), position), rules, basis))
                .toList();
        SuccessionQuestion question = basis.question();
        return new BuiltList(
                basis, tally, new SuccessionPolicy(rules, question.mandatory(), question.size()).rank(contenders));
    }

    private static Contender contender(Inputs input, Fit fit, TalentRules rules, Basis basis) {
        return new Contender(
                input,
                Outcome.of(fit, NineBoxPolicy.place(rules, input.performance(), input.potential(), basis.asOf())));
    }
}
