package id.asn.chassis.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/** Adds to every operation of a contract what the chassis does for it: problem answers and the idempotency header. */
public class ContractDefaults implements OASFilter {

    private static final Map<String, String> ALWAYS = Map.of(
            "400", "The request is malformed or breaks the contract",
            "401", "No valid token",
            "403", "The token lacks the scope",
            "404", "Not there, or outside the caller's agencies",
            "500", "A fault on our side",
            "503", "A dependency is down; see Retry-After");
    private static final Map<String, String> WRITING = Map.of(
            "409", "Conflicts with what is recorded",
            "413", "The body is larger than 8 MB",
            "415", "Not application/json",
            "422", "A rule refuses it");
    private static final Map<String, String> CHANGING =
            Map.of("412", "If-Match names an old version", "428", "If-Match is missing");

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() == null || contract.getPaths().getPathItems() == null) {
            return;
        }
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    nameRoles(operation);
                    describe(operation, ALWAYS);
                    if (method != PathItem.HttpMethod.GET) {
                        describe(operation, WRITING);
                    }
                    if (method == PathItem.HttpMethod.PUT || method == PathItem.HttpMethod.PATCH) {
                        describe(operation, CHANGING);
                    }
                    if (method == PathItem.HttpMethod.POST) {
                        operation.addParameter(idempotencyKey());
                    }
                }));
    }

    /** An endpoint of the chassis takes its roles from the configuration of the service: the contract names them. */
    private static void nameRoles(Operation operation) {
        if (operation.getSecurity() == null) {
            return;
        }
        for (SecurityRequirement requirement : operation.getSecurity()) {
            requirement.getSchemes().forEach((scheme, roles) -> {
                if (roles != null && roles.stream().anyMatch(ContractDefaults::isConfigured)) {
                    requirement.addScheme(
                            scheme,
                            roles.stream().flatMap(ContractDefaults::configured).toList());
                }
            });
        }
    }

    private static boolean isConfigured(String role) {
        return role.startsWith("${");
    }

    private static Stream<String> configured(String role) {
        return isConfigured(role)
                ? ConfigProvider.getConfig().getValues(role.substring(2, role.length() - 1), String.class).stream()
                : Stream.of(role);
    }

    private static void describe(Operation operation, Map<String, String> answers) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        answers.keySet().stream().sorted().forEach(status -> {
            // The platform adds bare 401 and 403 answers of its own.
            APIResponse present = operation.getResponses().getAPIResponse(status);
            if (present == null || present.getContent() == null) {
                operation.getResponses().addAPIResponse(status, problem(answers.getOrDefault(status, "")));
            }
        });
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(false)
                .description("The same key and request get the stored answer, with Idempotency-Replayed: true")
                .schema(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .minLength(1)
                        .maxLength(128));
    }
}
