package id.asn.assessment.provider;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.asn.assessment.provider.AccreditationRules.AdmittedTier;
import id.asn.assessment.provider.AccreditationRules.MethodRule;
import id.asn.assessment.provider.AccreditationRules.Validity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What admitting results must know of providers, read once for a whole batch; to be called inside a transaction. */
@ApplicationScoped
public class Providers {

    private final Jdbi jdbi;

    Providers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public AccreditationPolicy policy(Collection<String> providerCodes) {
        return new AccreditationPolicy(rules(), known(providerCodes));
    }

    AccreditationRules rules() {
        return jdbi.withHandle(handle -> new AccreditationRules(
                rows(handle, Validity.class, """
                        select category, effective_from, months, citation, certainty
                          from accreditation_validity order by category, effective_from"""),
                rows(handle, AdmittedTier.class, """
                        select category, tier, effective_from, effective_to, citation, certainty
                          from accreditation_tier order by category, tier, effective_from"""),
                rows(handle, MethodRule.class, """
                        select method, effective_from, effective_to, requirement, rule_set, citation, certainty
                          from accreditation_requirement order by method, effective_from""")));
    }

    private Map<String, KnownProvider> known(Collection<String> providerCodes) {
        List<Row> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        select p.provider_code, a.category, a.valid_from, a.valid_to, a.decision
                          from (select provider_code, max(version) as version from assessment_provider
                                 where provider_code = any(:codes) group by provider_code) p
                          left join assessment_provider_accreditation a using (provider_code, version)""")
                .bindArray("codes", String.class, providerCodes)
                .mapTo(Row.class)
                .list());
        return rows.stream()
                .collect(groupingBy(Row::providerCode, mapping(Row::accreditation, toList())))
                .entrySet()
                .stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> new KnownProvider(
                                entry.getKey(),
                                entry.getValue().stream()
                                        .filter(Objects::nonNull)
                                        .toList())));
    }

    private static <T> List<T> rows(Handle handle, Class<T> type, String sql) {
        return handle.createQuery(sql).mapTo(type).list();
    }

    /** An accreditation of a provider; a provider without one has one row of nulls. */
    public record Row(
            String providerCode,
            @Nullable AccreditationCategory category,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String decision) {

        @Nullable Accreditation accreditation() {
            return category == null || validFrom == null || validTo == null || decision == null
                    ? null
                    : new Accreditation(category, validFrom, validTo, decision);
        }
    }
}
