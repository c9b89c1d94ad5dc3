package id.asn.planning.contract;

import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.OpenApiContract;
import id.asn.chassis.test.ProblemTexts;
import id.asn.chassis.test.TestStack;
import id.asn.planning.goal.GoalProblem;
import id.asn.planning.metric.PeriodProblem;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ContractTest {

    @Test
    void theServedContractIsTheCommittedOne() {
        OpenApiContract.assertMatches();
    }

    @Test
    void everyProblemSpeaksEnglishAndIndonesian() {
        ProblemTexts.assertComplete(GoalProblem.class);
        ProblemTexts.assertComplete(PeriodProblem.class);
    }

    @Test
    void theExampleOfOurEventFollowsItsSchema() {
        EventContract.of("planning-service", "need.v1").assertExampleValid();
    }
}
