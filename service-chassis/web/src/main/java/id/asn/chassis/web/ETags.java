package id.asn.chassis.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Versions as strong entity tags: {@code "7"}. */
public final class ETags {

    private ETags() {}

    public static String of(long version) {
        return '"' + Long.toString(version) + '"';
    }

    /** @throws ProblemException 428 when the header is missing, 412 when it names another version */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(WebProblem.PRECONDITION_REQUIRED);
        }
        requireMatchIfGiven(ifMatch, version);
    }

    /** @throws ProblemException 412 when the header is given and names another version */
    public static void requireMatchIfGiven(@Nullable String ifMatch, long version) {
        if (ifMatch != null && !ifMatch.isBlank() && !names(ifMatch, version)) {
            throw Problem.of(WebProblem.PRECONDITION_FAILED);
        }
    }

    /** Whether what the caller holds is still current, so that 304 is the answer. */
    public static boolean isFresh(@Nullable String ifNoneMatch, long version) {
        return ifNoneMatch != null && names(ifNoneMatch.replace("W/", ""), version);
    }

    private static boolean names(String header, long version) {
        String wanted = of(version);
        return Arrays.stream(header.split(",", 50))
                .map(String::trim)
                .anyMatch(tag -> tag.equals("*") || tag.equals(wanted));
    }
}
