package id.asn.localstack;

import id.asn.localstack.process.JavaProgram;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Runs the demo loader, a program of its own that posts the demo region's files through the APIs. */
final class DemoLoad {
    private static final String MAIN_CLASS = "id.asn.demo.DemoLoader";

    private final LocalStack stack;
    private final Path target;

    DemoLoad(LocalStack stack) {
        this.stack = stack;
        this.target = stack.options().root().resolve("deploy/demo/target");
    }

    /** Loading twice changes nothing; it is left out when just this input was loaded before, because it takes its time. */
    void run() throws IOException, InterruptedException {
        Consumer<String> progress = stack.options().progress();
        Path jar = target.resolve("demo.jar");
        if (!Files.exists(jar)) {
            progress.accept("No demo data: deploy/demo is not built");
            return;
        }
        DemoMark mark = DemoMark.of(stack.options().data(), target.resolveSibling("input"));
        if (mark.isSet()) {
            progress.accept("The demo data is loaded already; deploy/demo/README.md says how to see its figures again");
            return;
        }
        progress.accept("The services are ready; loading the demo data");
        String classPath = jar + File.pathSeparator + target.resolve("lib") + File.separator + "*";
        Process loader = new ProcessBuilder(List.of(
                        JavaProgram.java().toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        classPath,
                        MAIN_CLASS,
                        "--stack",
                        stack.description().toString()))
                .inheritIO()
                .start();
        stack.stopFirst(loader::destroy);
        int status = loader.waitFor();
        if (status == 0) {
            mark.set();
        } else {
            progress.accept("The demo data was not loaded completely (exit " + status + "); the stack runs without it");
        }
    }
}
