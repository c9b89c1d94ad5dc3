package id.asn.standard.employee;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.RepositoryRoot;
import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Religion, ethnicity, marital status, birth date and sex have no place to be kept in. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class NothingForbiddenIsKeptTest {

    private static final String WORDS = "religio|agama|ethnic|suku|marital|kawin|nikah|birth|lahir|gender|kelamin";
    private static final Pattern NAME = Pattern.compile(".*(" + WORDS + "|(^|_)(sex|age)(_|$)).*");

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @Test
    void noColumnCanHoldIt() {
        // Given
        String columns = "select table_name || '.' || column_name from information_schema.columns"
                + " where table_schema = 'public'";

        // When
        List<String> names = transactions.write(
                AgencyScope.all(),
                () -> jdbi.withHandle(handle ->
                        handle.createQuery(columns).mapTo(String.class).list()));

        // Then
        assertThat(names)
                .contains("employee_state.nip")
                .noneMatch(name ->
                        NAME.matcher(name.substring(name.indexOf('.') + 1)).matches());
    }

    @Test
    void noClassOfTheServiceAndNothingOfItsContractsNamesIt() throws IOException {
        // Given
        String openapi = Files.readString(RepositoryRoot.module().resolve("contracts/openapi.yaml"));
        String event = Files.readString(RepositoryRoot.module().resolve("contracts/events/employee.v1.schema.json"));

        // When
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("id.asn.standard.employee");

        // Then
        noFields().should().haveNameMatching("(?i).*(" + WORDS + ").*|sex|age").check(classes);
        assertThat((openapi + event).toLowerCase(Locale.ROOT))
                .doesNotContainPattern("\"?\\w*(birth|religio|marital|ethnic|gender)\\w*\"?:");
    }
}
