package id.asn.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Sends the launcher's own log, Kafka's above all, to a file: the terminal is for people. The file is opened with
 * the first message, because the data directory has to be empty until it is known to be ours.
 */
final class LauncherLog extends Handler {
    private static final int LIMIT_BYTES = 10 * 1024 * 1024;

    private final Path file;
    private @Nullable Handler opened;

    private LauncherLog(Path file) {
        this.file = file;
    }

    static void to(Path file) {
        Logger root = LogManager.getLogManager().getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.addHandler(new LauncherLog(file));
        root.setLevel(Level.WARNING);
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (opened == null) {
            opened = open();
        }
        opened.publish(record);
    }

    @Override
    public synchronized void flush() {
        if (opened != null) {
            opened.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (opened != null) {
            opened.close();
        }
    }

    private Handler open() {
        try {
            Files.createDirectories(file.getParent());
            Handler handler = new FileHandler(file.toString(), LIMIT_BYTES, 1, true);
            handler.setFormatter(new SimpleFormatter());
            return handler;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
