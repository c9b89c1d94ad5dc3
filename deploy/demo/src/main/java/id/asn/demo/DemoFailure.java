package id.asn.demo;

/** Why the demo cannot go on, in one line for the person who edits the input. */
public final class DemoFailure extends RuntimeException {
    public DemoFailure(String message) {
        super(message);
    }

    public DemoFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
