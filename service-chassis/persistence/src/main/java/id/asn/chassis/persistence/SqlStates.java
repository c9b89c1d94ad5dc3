package id.asn.chassis.persistence;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Reads the SQLSTATE out of whatever exception a persistence library wrapped it in. */
public final class SqlStates {

    private static final Set<String> CONCURRENCY_CONFLICTS = Set.of("40001", "40P01");

    private static final Set<String> DEPLOYMENT_FAULTS = Set.of("42501", "42P01", "42703", "42883");

    private static final int DEEPEST_CAUSE = 20;

    private SqlStates() {}

    public static Optional<String> of(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return Optional.of(sql.getSQLState());
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    /** A deadlock or a serialization failure: the same work may succeed when tried again. */
    public static boolean isConcurrencyConflict(Throwable failure) {
        return of(failure).filter(CONCURRENCY_CONFLICTS::contains).isPresent();
    }

    /** The connection is gone, the server is stopping or out of resources: nothing is wrong with the statement. */
    public static boolean isUnavailable(Throwable failure) {
        return of(failure)
                .filter(state -> state.startsWith("08")
                        || state.startsWith("57")
                        || state.startsWith("53")
                        || state.startsWith("58")
                        || state.equals("3D000")
                        || state.equals("55006"))
                .isPresent();
    }

    /** A missing grant, table, column or function: the schema does not fit the program, whatever the data. */
    public static boolean isDeploymentFault(Throwable failure) {
        return of(failure).filter(DEPLOYMENT_FAULTS::contains).isPresent();
    }
}
