package id.asn.chassis.test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.StringJoiner;

/**
 * Before each test class: the database as the migrations left it, and the event consumer at the end of every topic, so
 * that neither rows nor events of another class are seen.
 */
public final class FreshDatabasePerClass implements QuarkusTestBeforeClassCallback {

    @Override
    public void beforeClass(Class<?> testClass) {
        if (Arc.container() == null
                || !Arc.container().instance(AgroalDataSource.class).isAvailable()) {
            return;
        }
        RunningDaemon daemon = RunningDaemon.get();
        TestDatabase database = TestStack.database();
        database.reset();
        database.asSuperuser(consumerAtTheEnd(daemon));
        renewConnections(Arc.container().instance(AgroalDataSource.class).get());
    }

    /**
     * The pool flushes on a thread of its own and closes what is in use as well. It is waited for, lest it closes a connection
     * of the test: a living one that we hold tells that the flush has begun, and the pool's only thread answers after its end.
     */
    private static void renewConnections(AgroalDataSource pool) {
        try {
            Connection witness = living(pool);
            pool.flush(AgroalDataSource.FlushMode.ALL);
            while (answers(witness)) {
                Thread.onSpinWait();
            }
            witness.close();
            pool.isHealthy(true);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** One that fails is taken out of the pool when it is given back. */
    private static Connection living(AgroalDataSource pool) throws SQLException {
        while (true) {
            Connection connection = pool.getConnection();
            if (answers(connection)) {
                return connection;
            }
            connection.close();
        }
    }

    private static boolean answers(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException dead) {
            return false;
        }
    }

    private static String consumerAtTheEnd(RunningDaemon daemon) {
        StringJoiner rows = new StringJoiner(",");
        TestTopics.ends(daemon)
                .forEach((partition, end) ->
                        rows.add("('%s', %d, %d)".formatted(partition.topic(), partition.partition(), end)));
        return """
                do $$ begin
                    if to_regclass('consumer_offset') is not null then
                        insert into consumer_offset (topic, partition, next_offset) values %s;
                    end if;
                end $$
                """.formatted(rows);
    }
}
