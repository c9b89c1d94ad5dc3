package id.asn.acceptance;

import id.asn.chassis.embedded.LoopbackPort;
import id.asn.demo.DemoLoader;
import id.asn.demo.DemoOptions;
import id.asn.demo.DemoResult;
import id.asn.localstack.LocalStack;
import id.asn.localstack.StackOptions;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One stack with the demo region for all scenarios of a run; a parameter of this type gets it. */
public final class RunningStack implements AutoCloseable {

    static final String STANDARDS = "competency-standard-service";
    static final String ASSESSMENT = "assessment-service";
    static final String HOURS = "training-hours-service";
    static final String PLANNING = "planning-service";

    private static final int PORTS_OF_A_STACK = 13;

    private final LocalStack stack;
    private final DemoResult firstLoad;

    private RunningStack() {
        Path data = Path.of("target", "stack").toAbsolutePath();
        stack = LocalStack.start(StackOptions.forTest(repositoryRoot(), data, freePortBase())
                .withProgress(line -> System.out.println("stack: " + line)));
        firstLoad = loadOrClose();
    }

    private DemoResult loadOrClose() {
        try {
            return loadDemo();
        } catch (RuntimeException failure) {
            stack.close(); // nobody else would: there is no running stack to hand out
            throw failure;
        }
    }

    /** Posts the main job's input again; every item is known by then. */
    DemoResult loadDemo() {
        return DemoLoader.run(DemoOptions.of(stack.description(), line -> System.out.println("demo: " + line)));
    }

    DemoResult firstLoad() {
        return firstLoad;
    }

    LocalStack stack() {
        return stack;
    }

    /** A request to a service in a ready-made role. */
    RequestSpecification as(String role, String service) {
        return RestAssured.given()
                .baseUri(Optional.ofNullable(stack.services().get(service)).orElseThrow())
                .auth()
                .oauth2(stack.tokens().of(role))
                .contentType("application/json");
    }

    @Override
    public void close() {
        stack.close();
    }

    private static Path repositoryRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = Optional.ofNullable(folder.getParent()).orElseThrow();
        }
        return folder;
    }

    /** A row of free ports, so that a stack which somebody uses is left alone. */
    private static int freePortBase() {
        for (int base = 21_000; base < 60_000; base += 100) {
            if (areFree(base)) {
                return base;
            }
        }
        throw new IllegalStateException("No row of free ports");
    }

    private static boolean areFree(int base) {
        try {
            for (int port = base; port < base + PORTS_OF_A_STACK; port++) {
                LoopbackPort.requireFree(port, "the acceptance tests");
            }
            return true;
        } catch (RuntimeException taken) {
            return false;
        }
    }

    /** Starts the stack before the first scenario and stops it after the last. */
    public static final class Extension implements BeforeAllCallback, ParameterResolver {

        @Override
        public void beforeAll(ExtensionContext context) {
            stack(context);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == RunningStack.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return stack(context);
        }

        private static RunningStack stack(ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.GLOBAL)
                    .computeIfAbsent(RunningStack.class, first -> begin(), RunningStack.class);
        }

        private static RunningStack begin() {
            try {
                deleteOldData(Path.of("target", "stack"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new RunningStack();
        }

        private static void deleteOldData(Path folder) throws IOException {
            if (!Files.exists(folder)) {
                return;
            }
            try (var files = Files.walk(folder)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
