package id.asn.localstack;

import id.asn.localstack.token.RolePreset;
import id.asn.localstack.token.RolePresets;
import java.io.PrintWriter;
import java.nio.file.Path;

/** What the person at the terminal reads once everything is ready. */
final class Welcome {
    private final LocalStack stack;
    private final Path tokens;

    Welcome(LocalStack stack) {
        this.stack = stack;
        this.tokens = stack.options().data().resolve("tokens");
    }

    void print(PrintWriter out) {
        out.println();
        stack.services().forEach((name, url) -> out.printf("  %-28s %s/docs%n", name, url));
        out.printf(
                "  %-28s 127.0.0.1:%d%n", "PostgreSQL", stack.options().ports().postgres());
        out.printf("  %-28s %s%n", "Kafka", stack.bootstrapServers());
        out.printf("  %-28s %s%n", "Logs", stack.options().data().resolve("logs"));
        out.println();
        out.println("Tokens, each a file in " + tokens + " (30 days; paste one into Authorize of a /docs page):");
        for (RolePreset role : RolePresets.all()) {
            out.printf("  %-28s %s%n", role.name(), role.purpose());
        }
        out.println();
        out.println("Try:");
        out.println(curl("national-reader", StackService.COMPETENCY_STANDARD, "/v1/agencies"));
        out.println(curl("auditor", StackService.TRAINING_HOURS, "/v1/training-providers"));
        out.println(curl("national-reader", StackService.PLANNING, "/v1/metrics"));
        out.println();
        out.println(
                "Ctrl-C stops everything; the data stays in " + stack.options().data() + ".");
        out.flush();
    }

    private String curl(String role, StackService service, String path) {
        return "  curl -H \"Authorization: Bearer $(cat %s)\" %s%s"
                .formatted(tokens.resolve(role), stack.options().ports().url(service), path);
    }
}
