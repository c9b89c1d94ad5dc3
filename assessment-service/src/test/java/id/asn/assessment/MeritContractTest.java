package id.asn.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.RepositoryRoot;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/**
 * The merit system, seen from outside: politics, race, colour, religion, origin, sex, marital status, age, disability and the
 * NIP can neither be sent to what matches, ranks or selects people nor come back from it, and the database has no place for them.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class MeritContractTest {

    private static final String PACKAGE = "id.asn.assessment.";
    private static final List<String> MATCHING = List.of("match", "gap", "fit", "talent", "succession", "population");
    private static final Pattern PROTECTED = Pattern.compile(
            "(?i).*(religi|agama|ethnic|suku|(^|_)ras($|_)|(?<!t)race|colou?r|marital|kawin|nikah|birth|lahir|gender|kelamin|politi|disab|"
                    + "difabel|keturunan|origin|asalDaerah).*|(?i)sex|age|umur|usia");
    /** Reading the classes takes seconds: once. */
    private static final List<Operation> OPERATIONS = readOperations();

    private static final Pattern NIP = Pattern.compile("(?i)nip|nips");

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @Test
    void nothingInTheContractNamesAProtectedAttribute() throws IOException {
        // Given
        Set<String> names = new TreeSet<>();
        collectNames(contract(), names);

        // Then
        assertThat(names)
                .contains("competencyCode", "employeeId")
                .noneMatch(name -> PROTECTED.matcher(name).matches());
    }

    @Test
    void noOperationThatMatchesTakesOrGivesANip() throws IOException {
        // Given
        JsonNode contract = contract();
        List<String> paths = operations().map(Operation::path).distinct().toList();

        // When
        Set<String> names = new TreeSet<>();
        for (String path : paths) {
            JsonNode operation = contract.path("paths").path(path);
            assertThat(operation.isMissingNode()).as(path).isFalse();
            collectNames(operation, names);
            collectSchemas(operation, contract, new TreeSet<>(), names);
        }

        // Then
        assertThat(names)
                .contains("rank", "jpmDisplay")
                .noneMatch(name -> NIP.matcher(name).matches());
    }

    @Test
    void whatNobodyReadsIsRefusedByEveryOperationThatMatches() {
        operations().forEach(operation -> {
            for (String attribute : List.of("sex", "agama", "age", "nip")) {
                operation
                        .call(request().queryParam(attribute, "L"))
                        .then()
                        .statusCode(400)
                        .body("code", org.hamcrest.Matchers.equalTo("UNKNOWN_FIELD"));
                if (operation.takesBody()) {
                    operation
                            .call(request().contentType(ContentType.JSON).body("{\"" + attribute + "\":\"L\"}"))
                            .then()
                            .statusCode(400)
                            .body("code", org.hamcrest.Matchers.equalTo("UNKNOWN_FIELD"));
                }
            }
        });
    }

    @Test
    void theDatabaseHoldsOfQualificationsWhatIsOnTheListAndNothingElse() {
        assertThat(columns("table_name in ('qualification', 'qualification_item')"))
                .containsExactlyInAnyOrder(
                        "qualification.employee_id",
                        "qualification.agency_code",
                        "qualification.version",
                        "qualification_item.employee_id",
                        "qualification_item.agency_code",
                        "qualification_item.kind",
                        "qualification_item.code",
                        "qualification_item.name",
                        "qualification_item.since",
                        "qualification_item.year");
    }

    @Test
    void noColumnHasAPlaceForAProtectedAttribute() {
        assertThat(columns("table_schema = 'public'"))
                .contains("employee.employee_id")
                .noneMatch(column -> PROTECTED
                        .matcher(column.substring(column.indexOf('.') + 1))
                        .matches());
    }

    @Test
    void noStatementOfWhatMatchesReadsIdentityOrEmployment() throws IOException {
        for (String feature :
                Stream.concat(MATCHING.stream(), Stream.of("qualification")).toList()) {
            java.nio.file.Path sources = RepositoryRoot.module()
                    .resolve("src/main/java/id/asn/assessment")
                    .resolve(feature);
            if (!Files.exists(sources)) {
                continue;
            }
            try (Stream<java.nio.file.Path> files = Files.walk(sources)) {
                for (java.nio.file.Path file :
                        files.filter(Files::isRegularFile).toList()) {
                    assertThat(Files.readString(file))
                            .as(file.toString())
                            .doesNotContainPattern("employee_identity|identity_digest|employed_from|employed_to");
                }
            }
        }
    }

    private List<String> columns(String which) {
        return transactions.write(
                AgencyScope.all(),
                () -> jdbi.withHandle(handle -> handle.createQuery(
                                "select table_name || '.' || column_name from information_schema.columns where "
                                        + which)
                        .mapTo(String.class)
                        .list()));
    }

    private static RequestSpecification request() {
        String[] everyScope = operations()
                .flatMap(operation -> operation.scopes().stream())
                .distinct()
                .toArray(String[]::new);
        return RestAssured.given()
                .auth()
                .oauth2(TestTokens.subject("merit")
                        .scopes(everyScope)
                        .agencies("MERIT-1")
                        .token());
    }

    /** As served; that it is the committed one, another test shows. */
    private static JsonNode contract() throws IOException {
        return new ObjectMapper()
                .readTree(RestAssured.given()
                        .accept("application/json")
                        .get("/openapi?format=JSON")
                        .asString());
    }

    /** Names of parameters and of the properties of schemas. */
    private static void collectNames(JsonNode node, Set<String> names) {
        if (node.hasNonNull("in") && node.hasNonNull("name")) {
            names.add(node.get("name").asText());
        }
        if (node.path("properties").isObject()) {
            node.get("properties").fieldNames().forEachRemaining(names::add);
        }
        node.forEach(child -> collectNames(child, names));
    }

    /** The same through every schema that is referred to. */
    private static void collectSchemas(JsonNode node, JsonNode contract, Set<String> seen, Set<String> names) {
        String reference = node.path("$ref").asText();
        if (!reference.isEmpty() && seen.add(reference)) {
            JsonNode target = contract.at(reference.substring(1));
            collectNames(target, names);
            collectSchemas(target, contract, seen, names);
        }
        node.forEach(child -> collectSchemas(child, contract, seen, names));
    }

    /** Every operation of the packages that match, rank or select. */
    private static Stream<Operation> operations() {
        return OPERATIONS.stream();
    }

    private static List<Operation> readOperations() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(MATCHING.stream().map(PACKAGE::concat).toArray(String[]::new))
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .map(JavaMethod::reflect)
                        .flatMap(method -> Stream.of(GET.class, POST.class, PUT.class)
                                .filter(method::isAnnotationPresent)
                                .map(verb -> new Operation(verb, method)))
                        .toList();
    }

    private record Operation(Class<? extends Annotation> verb, Method method) {

        String path() {
            return Stream.of(
                            Optional.ofNullable(method.getDeclaringClass().getAnnotation(Path.class)),
                            Optional.ofNullable(method.getAnnotation(Path.class)))
                    .flatMap(Optional::stream)
                    .map(Path::value)
                    .collect(Collectors.joining());
        }

        List<String> scopes() {
            return List.of(method.getAnnotation(RolesAllowed.class).value());
        }

        boolean takesBody() {
            return Arrays.stream(method.getParameters()).anyMatch(Operation::isBody);
        }

        private static boolean isBody(Parameter parameter) {
            return Arrays.stream(parameter.getAnnotations())
                    .map(Annotation::annotationType)
                    .noneMatch(type ->
                            type == BeanParam.class || type.getPackageName().startsWith("jakarta.ws.rs"));
        }

        io.restassured.response.Response call(RequestSpecification request) {
            String path = path().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
            return verb == GET.class ? request.get(path) : verb == POST.class ? request.post(path) : request.put(path);
        }
    }
}
