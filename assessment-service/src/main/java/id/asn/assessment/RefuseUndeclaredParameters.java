package id.asn.assessment;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Operations that match, rank or select people take the query parameters they declare and no other: a parameter that nobody
 * reads would let a caller believe that it was reckoned with (merit system, UU 20/2023). Whatever else is sent is refused with
 * 400, as unknown fields of a body are. It holds for whole packages, so that nobody who adds an operation has to think of it.
 */
@Provider
class RefuseUndeclaredParameters implements ContainerRequestFilter {

    private static final Set<String> CLOSED = Stream.of("match", "gap", "fit", "talent", "succession", "population")
            .map(feature -> RefuseUndeclaredParameters.class.getPackageName() + "." + feature)
            .collect(Collectors.toUnmodifiableSet());

    /** What is told back of a name that somebody made up. */
    private static final int LONGEST_NAME = 60;

    private final ResourceInfo resource;
    private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

    RefuseUndeclaredParameters(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Method operation = resource.getResourceMethod();
        if (operation == null || !CLOSED.contains(operation.getDeclaringClass().getPackageName())) {
            return;
        }
        Set<String> known = declared.computeIfAbsent(operation, RefuseUndeclaredParameters::names);
        request.getUriInfo().getQueryParameters().keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .findFirst()
                .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .ifPresent(name -> {
                    throw Problem.of(WebProblem.UNKNOWN_FIELD, name).at(name);
                });
    }

    private static Set<String> names(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(RefuseUndeclaredParameters::names)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? fields(parameter.getType())
                : named(parameter.getAnnotation(QueryParam.class));
    }

    private static Stream<String> fields(Class<?> bean) {
        return Arrays.stream(bean.getDeclaredFields()).flatMap(field -> named(field.getAnnotation(QueryParam.class)));
    }

    private static Stream<String> named(@Nullable QueryParam parameter) {
        return parameter == null ? Stream.empty() : Stream.of(parameter.value());
    }
}
