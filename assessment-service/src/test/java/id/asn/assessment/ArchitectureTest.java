package id.asn.assessment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import id.asn.assessment.match.MatchInput;
import id.asn.assessment.match.MatchPolicy;
import id.asn.chassis.test.HouseRules;

@AnalyzeClasses(packages = "id.asn.assessment", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    /** Merit guard: what decides a match cannot even reach the register of persons. */
    @ArchTest
    static final ArchRule MATCHING_KNOWS_NO_PERSON = noClasses()
            .that()
            .belongToAnyOf(MatchPolicy.class, MatchInput.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("id.asn.assessment.register..", "id.asn.assessment.result..", "id.asn.chassis..");

    @ArchTest
    static final ArchRule POLICIES_ARE_PURE = noClasses()
            .that()
            .haveSimpleNameEndingWith("Policy")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.jdbi..", "io.quarkus..", "id.asn.chassis.messaging..");
}
