package id.asn.assessment;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import id.asn.assessment.fit.FitPolicy;
import id.asn.assessment.gap.PathPolicy;
import id.asn.assessment.match.MatchInput;
import id.asn.assessment.match.MatchPolicy;
import id.asn.assessment.qualification.RequirementPolicy;
import id.asn.assessment.register.KnownIdentities;
import id.asn.assessment.talent.NineBoxPolicy;
import id.asn.chassis.test.HouseRules;
import id.asn.chassis.web.KeyedDigest;

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

    /** What a fairness report is told about cohorts reaches nothing that matches, ranks or selects, and nothing that stores. */
    @ArchTest
    static final ArchRule NOBODY_KNOWS_COHORTS = noClasses()
            .that()
            .resideOutsideOfPackage("id.asn.assessment.fairness..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("id.asn.assessment.fairness..");

    @ArchTest
    static final ArchRule POLICIES_ARE_PURE = noClasses()
            .that()
            .haveSimpleNameEndingWith("Policy")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.jdbi..", "io.quarkus..", "id.asn.chassis.messaging..");

    /** Merit guard: who carries which NIP, and how the register tells of a person, is out of reach of what matches people. */
    @ArchTest
    static final ArchRule MATCHING_REACHES_NO_IDENTITY = noClasses()
            .that()
            .resideInAnyPackage(
                    "id.asn.assessment.match..",
                    "id.asn.assessment.gap..",
                    "id.asn.assessment.fit..",
                    "id.asn.assessment.talent..",
                    "id.asn.assessment.succession..",
                    "id.asn.assessment.population..",
                    "id.asn.assessment.qualification..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(KnownIdentities.class, KeyedDigest.class)
            .orShould()
            .dependOnClassesThat()
            .haveSimpleName("EmployeeState");

    /** Merit guard: what decides who fits takes its closed records and nothing that could reach a person. */
    @ArchTest
    static final ArchRule FITTING_KNOWS_NO_PERSON = noClasses()
            .that()
            .belongToAnyOf(FitPolicy.class, RequirementPolicy.class, PathPolicy.class, NineBoxPolicy.class)
            .or()
            .haveSimpleName("RaiseTables")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("id.asn.assessment.register..", "id.asn.assessment.result..", "id.asn.chassis..");
}
