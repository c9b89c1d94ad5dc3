package id.asn.chassis.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.postgres.PostgresPlugin;

/** Produces the SQL access and the clock that every service shares. */
@ApplicationScoped
class SqlAccess {

    /** Its handles use the connection of the running JTA transaction, the same that Hibernate uses. */
    @Produces
    @Singleton
    Jdbi jdbi(AgroalDataSource dataSource) {
        Jdbi jdbi = Jdbi.create(dataSource);
        jdbi.installPlugin(new PostgresPlugin());
        jdbi.registerRowMapper(new RecordMapping());
        // What was bound may be personal data, and exceptions end in logs.
        jdbi.configure(StatementExceptions.class, texts -> texts.setMessageRendering(MessageRendering.NONE));
        return jdbi;
    }

    /** Its zone decides what "today" is; a test may install another. */
    @Produces
    @ApplicationScoped
    Clock clock(@ConfigProperty(name = "asn.time-zone") ZoneId zone) {
        return Clock.system(zone);
    }

    /** Maps a row to any record by the names of its components. */
    private static final class RecordMapping implements RowMapperFactory {

        /** Made once: what they know of a record does not depend on the statement. */
        private final Map<Class<?>, RowMapper<?>> mappers = new ConcurrentHashMap<>();

        @Override
        public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
            return type instanceof Class<?> wanted && wanted.isRecord()
                    ? Optional.of(mappers.computeIfAbsent(wanted, RecordMapping::mapper))
                    : Optional.empty();
        }

        private static RowMapper<?> mapper(Class<?> wanted) {
            return ConstructorMapper.of(canonicalConstructor(wanted));
        }

        /** Made accessible, because row records need not be public. */
        private static Constructor<?> canonicalConstructor(Class<?> wanted) {
            Class<?>[] components = Arrays.stream(wanted.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                Constructor<?> constructor = wanted.getDeclaredConstructor(components);
                constructor.setAccessible(true);
                return constructor;
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
