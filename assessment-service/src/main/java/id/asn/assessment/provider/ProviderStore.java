package id.asn.assessment.provider;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.asn.assessment.JsonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** The versions of providers; a new one is appended, none is changed. */
@ApplicationScoped
class ProviderStore {

    private final Jdbi jdbi;
    private final JsonRows json;

    ProviderStore(Jdbi jdbi, JsonRows json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    Optional<ProviderView> latest(String providerCode) {
        return rows(
                        "where provider_code = :code order by version desc limit 1",
                        query -> query.bind("code", providerCode))
                .stream()
                .findFirst();
    }

    /** As it was known at the instant. */
    Optional<ProviderView> knownAt(String providerCode, Instant instant) {
        return rows(
                        "where provider_code = :code and recorded_at <= :instant order by version desc limit 1",
                        query -> query.bind("code", providerCode).bind("instant", instant))
                .stream()
                .findFirst();
    }

    /** The newest first. */
    List<ProviderView> versions(String providerCode, long before, int limit) {
        return rows(
                "where provider_code = :code and version < :before order by version desc limit :limit",
                query -> query.bind("code", providerCode).bind("before", before).bind("limit", limit));
    }

    /** The latest version of each, by code. */
    List<ProviderView> page(String after, int limit) {
        return rows("""
                where provider_code > :after
                  and version = (select max(version) from assessment_provider l where l.provider_code = p.provider_code)
                order by provider_code limit :limit""", query -> query.bind("after", after).bind("limit", limit));
    }

    /** @return false when somebody else was faster with this version */
    boolean append(ProviderView provider) {
        return jdbi.withHandle(handle -> {
            int appended = handle.createUpdate("""
                            insert into assessment_provider (provider_code, version, name, recorded_by, recorded_at)
                            values (:providerCode, :version, :name, :recordedBy, :recordedAt)
                            on conflict do nothing""").bindMethods(provider).execute();
            if (appended == 0) {
                return false;
            }
            handle.createUpdate("""
                            insert into assessment_provider_accreditation
                                   (provider_code, version, category, valid_from, valid_to, decision)
                            select :code, :version, category, "from", "to", decision
                              from jsonb_to_recordset(:rows::jsonb)
                                   as r (category text, "from" date, "to" date, decision text)""")
                    .bind("code", provider.providerCode())
                    .bind("version", provider.version())
                    .bind("rows", json.of(provider.accreditations()))
                    .execute();
            return true;
        });
    }

    private List<ProviderView> rows(String condition, Consumer<Query> bindings) {
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(
                    "select provider_code, version, name, recorded_by, recorded_at from assessment_provider p "
                            + condition);
            bindings.accept(query);
            List<VersionRow> versions = query.mapTo(VersionRow.class).list();
            Map<VersionKey, List<Accreditation>> accreditations = handle
                    .createQuery("""
                            select provider_code, version, category, valid_from, valid_to, decision
                              from assessment_provider_accreditation
                             where (provider_code, version) in (select unnest(:codes), unnest(:versions))
                             order by valid_from""")
                    .bindArray(
                            "codes",
                            String.class,
                            versions.stream().map(VersionRow::providerCode).toList())
                    .bindArray(
                            "versions",
                            Long.class,
                            versions.stream().map(VersionRow::version).toList())
                    .mapTo(AccreditationRow.class)
                    .list()
                    .stream()
                    .collect(groupingBy(AccreditationRow::key, mapping(AccreditationRow::accreditation, toList())));
            return versions.stream()
                    .map(row -> row.with(accreditations.getOrDefault(row.key(), List.of())))
                    .toList();
        });
    }

    private record VersionKey(String providerCode, long version) {}

    /** A row of {@code assessment_provider}. */
    public record VersionRow(String providerCode, long version, String name, String recordedBy, Instant recordedAt) {

        VersionKey key() {
            return new VersionKey(providerCode, version);
        }

        ProviderView with(List<Accreditation> accreditations) {
            return new ProviderView(providerCode, name, accreditations, version, recordedBy, recordedAt, null);
        }
    }

    /** A row of {@code assessment_provider_accreditation}. */
    public record AccreditationRow(
            String providerCode,
            long version,
            AccreditationCategory category,
            LocalDate validFrom,
            LocalDate validTo,
            String decision) {

        VersionKey key() {
            return new VersionKey(providerCode, version);
        }

        Accreditation accreditation() {
            return new Accreditation(category, validFrom, validTo, decision);
        }
    }
}
