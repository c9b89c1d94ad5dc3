package id.asn.traininghours.provider;

import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.traininghours.history.Version;
import id.asn.traininghours.history.VersionedKind;
import id.asn.traininghours.history.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads providers. */
@ApplicationScoped
@UseCase
public class ProviderQueries {

    private final TrainingProviderRepository providers;
    private final Versions versions;
    private final Jdbi jdbi;

    ProviderQueries(TrainingProviderRepository providers, Versions versions, Jdbi jdbi) {
        this.providers = providers;
        this.versions = versions;
        this.jdbi = jdbi;
    }

    /** @param knownAt absent: as it is recorded now */
    ProviderView one(String providerCode, LocalDate asOf, @Nullable Instant knownAt) {
        return (knownAt == null
                        ? providers.findByIdOptional(providerCode).map(TrainingProvider::view)
                        : versions.knownAt(VersionedKind.PROVIDER, providerCode, knownAt, ProviderView.class))
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND))
                .seenOn(asOf);
    }

    Page<ProviderView> page(ProviderFilter filter, PageRequest page) {
        List<String> codes = jdbi.withHandle(handle -> handle.createQuery("""
                        select provider_code from training_provider p
                        where provider_code > :after
                          and (:name::text is null or position(lower(:name) in lower(p.name)) > 0)
                          and (:on::date is null or exists (
                              select from provider_accreditation a
                              where a.provider_code = p.provider_code
                                and :on between a.accredited_from and a.accredited_to))
                        order by provider_code limit :rows
                        """)
                .bind("after", page.cursor().map(cursor -> cursor.part(0)).orElse(""))
                .bind("name", filter.name)
                .bind("on", filter.accreditedOn)
                .bind("rows", page.limit() + 1)
                .mapTo(String.class)
                .list());
        List<ProviderView> rows =
                providers.inOrder(codes).stream().map(TrainingProvider::view).toList();
        return Page.of(rows, page.limit(), provider -> Cursor.of(provider.providerCode()));
    }

    Page<ProviderVersionView> history(String providerCode, PageRequest page) {
        List<Version<ProviderView>> rows =
                versions.page(VersionedKind.PROVIDER, providerCode, page, ProviderView.class);
        if (rows.isEmpty() && page.cursor().isEmpty()) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
        return Page.of(
                        rows,
                        page.limit(),
                        row -> Cursor.of(Long.toString(row.content().version())))
                .map(row -> new ProviderVersionView(row.content(), row.changedBy(), row.changedAt()));
    }
}
