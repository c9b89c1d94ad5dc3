package id.asn.standard.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.chassis.test.TestDatabase;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class DictionaryMigrationTest {

    @Test
    void aDictionaryOfARunningInstallationBecomesItsFirstEdition() {
        // Given
        TestDatabase database = TestDatabase.scratch("test_dictionary_migration");
        migrate(database, "202611261030");
        Jdbi jdbi = Jdbi.create(database.jdbcUrl(), database.owner(), TestDatabase.PASSWORD);
        jdbi.useHandle(handle -> handle.createScript("""
                        insert into dictionary values
                            ('LAMA', 'Kamus lama', '1/2018', '2018-01-01', 'Keputusan', '2018-02-01', '2019-05-05T00:00:00Z');
                        insert into competency (code, dictionary_code, name, competency_group, definition) values
                            ('L.1', 'LAMA', 'Satu', 'TEKNIS', 'Definisi satu'),
                            ('L.2', 'LAMA', 'Dua', 'PEMERINTAHAN', 'Dengan sertifikat');
                        insert into competency_level
                        select 'L.1', level, 'Level ' || level, array['Indikator ' || level]
                        from generate_series(1, 5) level;
                        """).execute());

        // When
        migrate(database, "202611261041");

        // Then
        List<String> inForce = jdbi.withHandle(
                handle -> handle.createQuery("""
                        select competency_code || ' ' || name || ' ' || edition || ' ' || effective
                        from competency_in_force('2020-01-01', '2019-05-05T00:00:00Z') order by 1
                        """).mapTo(String.class).list());
        assertThat(inForce).containsExactly("L.1 Satu 1 [2018-02-01,)", "L.2 Dua 1 [2018-02-01,)");
        assertThat(count(jdbi, "select count(*) from competency_in_force('2018-01-31', null)"))
                .isZero();
        assertThat(count(jdbi, "select count(*) from competency_in_force('2020-01-01', '2019-05-04T00:00:00Z')"))
                .isZero();
        assertThat(count(jdbi, "select count(*) from competency_level where indicators = array['Indikator ' || level]"))
                .isEqualTo(5);
        assertThat(count(jdbi, """
                        select count(*) from competency_content
                        where digest = competency_digest('Satu', 'TEKNIS', null, 'Definisi satu', (
                            select jsonb_agg(jsonb_build_object('level', level, 'description', 'Level ' || level,
                                                                'indicators', array['Indikator ' || level]) order by level)
                            from generate_series(1, 5) level))
                        """)).isEqualTo(1);
    }

    private static int count(Jdbi jdbi, String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(Integer.class).one());
    }

    private static void migrate(TestDatabase database, String target) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.owner(), TestDatabase.PASSWORD)
                .locations("db/persistence", "db/web", "db/messaging", "db/migration")
                .placeholders(Map.of("appRole", database.app()))
                .target(target)
                .load()
                .migrate();
    }
}
