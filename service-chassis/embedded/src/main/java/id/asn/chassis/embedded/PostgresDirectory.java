package id.asn.chassis.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The data directory of a server: made when missing, refused when it is not what it should be. */
record PostgresDirectory(Path path, PostgresBinaries binaries, ServerUser user) {

    static final String SUPERUSER = "postgres";

    void prepare(@Nullable String password) {
        try {
            if (isMissingOrEmpty()) {
                create(password);
            }
            requireUsable();
            user.own(path);
        } catch (IOException e) {
            throw new StartFailure(
                    "Cannot prepare the PostgreSQL data directory " + path + ": " + StartFailure.reason(e), e);
        }
    }

    private boolean isMissingOrEmpty() throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }

    /** Made beside its place and renamed, so that an interrupted initdb leaves nothing that looks like data. */
    private void create(@Nullable String password) throws IOException {
        Files.createDirectories(path.getParent());
        Path unfinished = path.resolveSibling(path.getFileName() + ".initdb");
        FileTrees.delete(unfinished);
        Files.createDirectory(unfinished);
        FileTrees.makePrivate(unfinished);
        user.own(unfinished);
        initdb(unfinished, password);
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
    }

    private void initdb(Path directory, @Nullable String password) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + directory,
                "--username=" + SUPERUSER,
                "--encoding=UTF8",
                // The built-in provider sorts and folds alike on every operating system.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                // The server syncs the directory itself once it checkpoints.
                "--no-sync",
                "--auth=" + (password == null ? "trust" : "scram-sha-256")));
        Path passwordFile = null;
        if (password != null) {
            passwordFile = Files.createTempFile("asn-postgres", ".pw");
            Files.writeString(passwordFile, password + "\n", StandardCharsets.UTF_8);
            if (user == ServerUser.NOBODY) {
                user.own(passwordFile);
            }
            command.add("--pwfile=" + passwordFile);
        }
        try {
            ProgramRun run = ProgramRun.of(user.command(command));
            if (run.exitCode() != 0) {
                throw new StartFailure("initdb failed in " + directory + ": " + run.complaint());
            }
        } finally {
            if (passwordFile != null) {
                Files.deleteIfExists(passwordFile);
            }
        }
    }

    private void requireUsable() throws IOException {
        Path versionFile = path.resolve("PG_VERSION");
        if (!Files.exists(versionFile) || !Files.exists(path.resolve("global/pg_control"))) {
            throw new StartFailure(
                    path + " is not a usable PostgreSQL data directory (PG_VERSION or pg_control missing)");
        }
        String version = Files.readString(versionFile).strip();
        if (!version.equals(PostgresBinaries.majorVersion())) {
            throw new StartFailure(
                    path + " was made by PostgreSQL " + version + ", not " + PostgresBinaries.majorVersion());
        }
    }
}
