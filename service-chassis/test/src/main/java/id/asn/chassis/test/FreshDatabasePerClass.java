package id.asn.chassis.test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
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
        Arc.container().instance(AgroalDataSource.class).get().flush(AgroalDataSource.FlushMode.ALL);
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
