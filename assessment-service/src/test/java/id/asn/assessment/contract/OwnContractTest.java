package id.asn.assessment.contract;

import id.asn.assessment.AssessmentProblem;
import id.asn.assessment.appraisal.AppraisalProblem;
import id.asn.assessment.collectivegap.CollectiveGapProblem;
import id.asn.assessment.fairness.FairnessProblem;
import id.asn.assessment.match.MatchProblem;
import id.asn.assessment.objection.ObjectionProblem;
import id.asn.assessment.provider.ProviderProblem;
import id.asn.assessment.recomputation.RecomputationProblem;
import id.asn.assessment.result.ResultProblem;
import id.asn.assessment.ruledraft.RuleDraftProblem;
import id.asn.assessment.ruling.RulingProblem;
import id.asn.assessment.succession.SuccessionProblem;
import id.asn.assessment.talent.TalentProblem;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.OpenApiContract;
import id.asn.chassis.test.ProblemTexts;
import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class OwnContractTest {

    @Test
    void theServedContractIsTheCommittedOne() {
        OpenApiContract.assertMatches();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"assessment-result.v1", "competency-match.v1", "development-proposal.v1", "collective-gap.v1"})
    void everyExampleFitsItsSchema(String event) {
        EventContract.of("assessment-service", event).assertExampleValid();
    }

    @Test
    void everyProblemIsWordedInBothLanguages() {
        ProblemTexts.assertComplete(AssessmentProblem.class);
        ProblemTexts.assertComplete(RecomputationProblem.class);
        ProblemTexts.assertComplete(CollectiveGapProblem.class);
        ProblemTexts.assertComplete(RuleDraftProblem.class);
        ProblemTexts.assertComplete(MatchProblem.class);
        ProblemTexts.assertComplete(ResultProblem.class);
        ProblemTexts.assertComplete(ProviderProblem.class);
        ProblemTexts.assertComplete(ObjectionProblem.class);
        ProblemTexts.assertComplete(RulingProblem.class);
        ProblemTexts.assertComplete(AppraisalProblem.class);
        ProblemTexts.assertComplete(TalentProblem.class);
        ProblemTexts.assertComplete(FairnessProblem.class);
        ProblemTexts.assertComplete(SuccessionProblem.class);
    }
}
