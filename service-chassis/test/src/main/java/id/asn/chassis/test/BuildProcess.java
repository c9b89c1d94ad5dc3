package id.asn.chassis.test;

import java.util.Optional;

/** The process that lives as long as the build: Maven's JVM, or what started the test when there is no Maven. */
final class BuildProcess {

    private static final String MAVEN = "org.codehaus.plexus.classworlds.launcher.Launcher";

    private BuildProcess() {}

    static ProcessHandle find() {
        ProcessHandle process = ProcessHandle.current();
        Optional<ProcessHandle> ancestor = process.parent();
        while (ancestor.isPresent()) {
            if (ancestor.get().info().commandLine().orElse("").contains(MAVEN)) {
                return ancestor.get();
            }
            ancestor = ancestor.get().parent();
        }
        // A test that lost its build hangs below process 1, which never ends: then the test itself is the build.
        return process.parent().filter(parent -> parent.pid() > 1).orElse(process);
    }
}
