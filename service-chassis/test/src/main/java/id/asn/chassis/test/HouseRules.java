package id.asn.chassis.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** The house style as far as a build can check it: {@code @ArchTest ArchTests house = ArchTests.in(HouseRules.class)}. */
public final class HouseRules {

    private static final DescribedPredicate<JavaClass> FLOATING = DescribedPredicate.describe(
            "double or float",
            type -> type.isEquivalentTo(double.class)
                    || type.isEquivalentTo(float.class)
                    || type.isEquivalentTo(Double.class)
                    || type.isEquivalentTo(Float.class));

    @ArchTest
    static final ArchRule EXACT_NUMBERS = noFields()
            .should()
            .haveRawType(FLOATING)
            .because("JP, levels and money are exact")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule EXACT_RESULTS =
            noMethods().should().haveRawReturnType(FLOATING).because("JP, levels and money are exact");

    @ArchTest
    static final ArchRule NO_VAGUE_NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Common|Dto|DTO)")
            .because("a name says what the thing is");

    @ArchTest
    static final ArchRule INJECTED_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("time is an input: inject the Clock");

    @ArchTest
    static final ArchRule NO_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("an aggregate changes by what happens to it")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule REPOSITORIES_ARE_PANACHE = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .beAssignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_ACTIVE_RECORD =
            noClasses().should().beAssignableTo("io.quarkus.hibernate.orm.panache.PanacheEntityBase");

    @ArchTest
    static final ArchRule ENDPOINTS_SAY_WHO_MAY = methods()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.GET")
            .or()
            .areAnnotatedWith("jakarta.ws.rs.POST")
            .or()
            .areAnnotatedWith("jakarta.ws.rs.PUT")
            .or()
            .areAnnotatedWith("jakarta.ws.rs.PATCH")
            .or()
            .areAnnotatedWith("jakarta.ws.rs.DELETE")
            .should()
            .beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.security.PermitAll")
            .because("an endpoint without an annotation is denied to everyone")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_MUTINY =
            noClasses().should().dependOnClassesThat().resideInAPackage("io.smallrye.mutiny..");

    @ArchTest
    static final ArchRule NO_TRANSACTION_OF_ITS_OWN = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.transaction.Transactional")
            .because("@UseCase opens the transaction and confines it to the caller's agencies");

    @ArchTest
    static final ArchRule NO_PRINTING = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule CONSTRUCTOR_INJECTION = fields().should()
            .notBeAnnotatedWith("jakarta.inject.Inject")
            .because("what a class needs stands in its constructor")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule FEATURES_WITHOUT_CYCLES = SlicesRuleDefinition.slices()
            .matching("id.asn.*.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    private HouseRules() {}
}
