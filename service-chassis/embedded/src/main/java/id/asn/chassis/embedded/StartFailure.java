package id.asn.chassis.embedded;

import java.nio.file.FileSystemException;

/** A server could not be started. The message is one line that a person can act on. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** What went wrong at the root, in one line. */
    static String reason(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = root.getCause(); cause != null; cause = cause.getCause()) {
            root = cause;
        }
        if (root instanceof FileSystemException file && file.getReason() == null) {
            return root.getClass().getSimpleName() + " " + file.getFile();
        }
        String message = root.getMessage();
        return message == null
                ? root.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
