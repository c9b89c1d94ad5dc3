package id.asn.standard.contract;

import id.asn.chassis.bulk.BulkProblem;
import id.asn.chassis.imports.ImportProblem;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.OpenApiContract;
import id.asn.chassis.test.ProblemTexts;
import id.asn.chassis.test.TestStack;
import id.asn.standard.StandardProblem;
import id.asn.standard.caseprovider.CaseProblem;
import id.asn.standard.crosswalk.CrosswalkProblem;
import id.asn.standard.derivation.DerivationProblem;
import id.asn.standard.dictionary.DictionaryProblem;
import id.asn.standard.employee.EmployeeProblem;
import id.asn.standard.impact.ImpactProblem;
import id.asn.standard.position.PositionProblem;
import id.asn.standard.qualification.QualificationProblem;
import id.asn.standard.skj.DiffProblem;
import id.asn.standard.skj.SkjProblem;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ContractTest {

    @Test
    void theServedContractIsTheCommittedOne() {
        OpenApiContract.assertMatches();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency.v1",
                "dictionary.v1",
                "competency.v1",
                "crosswalk.v1",
                "position.v1",
                "position-standard.v1",
                "standard-notice.v1",
                "employee.v1",
                "qualification.v1"
            })
    void examplesKeepTheirSchema(String event) {
        EventContract.of("competency-standard-service", event).assertExampleValid();
    }

    @Test
    void everyProblemIsWordedInBothLanguages() {
        ProblemTexts.assertComplete(StandardProblem.class);
        ProblemTexts.assertComplete(DiffProblem.class);
        ProblemTexts.assertComplete("chassis-problems", BulkProblem.class);
        ProblemTexts.assertComplete(ImpactProblem.class);
        ProblemTexts.assertComplete(PositionProblem.class);
        ProblemTexts.assertComplete(DictionaryProblem.class);
        ProblemTexts.assertComplete(SkjProblem.class);
        ProblemTexts.assertComplete(CaseProblem.class);
        ProblemTexts.assertComplete(EmployeeProblem.class);
        ProblemTexts.assertComplete(QualificationProblem.class);
        ProblemTexts.assertComplete(DerivationProblem.class);
        ProblemTexts.assertComplete("import-problems", ImportProblem.class);
        ProblemTexts.assertComplete(CrosswalkProblem.class);
    }
}
