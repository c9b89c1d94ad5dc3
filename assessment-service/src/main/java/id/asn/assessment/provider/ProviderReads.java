package id.asn.assessment.provider;

import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the register of providers and its rules; they hold no person. */
@ApplicationScoped
@UseCase
public class ProviderReads {

    private final ProviderStore store;
    private final Providers providers;

    ProviderReads(ProviderStore store, Providers providers) {
        this.store = store;
        this.providers = providers;
    }

    /**
     * @param knownAt absent: as it is recorded now
     * @throws id.asn.chassis.web.ProblemException 404 when it was not registered
     */
    public ProviderView one(String providerCode, LocalDate asOf, @Nullable Instant knownAt) {
        return (knownAt == null ? store.latest(providerCode) : store.knownAt(providerCode, knownAt))
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND))
                .seenOn(asOf);
    }

    /** By code. */
    public Page<ProviderView> page(LocalDate asOf, PageRequest page) {
        String after = page.cursor().map(cursor -> cursor.part(0)).orElse("");
        return Page.of(
                        store.page(after, page.limit() + 1),
                        page.limit(),
                        provider -> Cursor.of(provider.providerCode()))
                .map(provider -> provider.seenOn(asOf));
    }

    /** The newest version first. */
    public Page<ProviderView> history(String providerCode, PageRequest page) {
        List<ProviderView> versions = store.versions(
                providerCode, page.cursor().map(ProviderReads::version).orElse(Long.MAX_VALUE), page.limit() + 1);
        if (versions.isEmpty() && page.cursor().isEmpty()) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
        return Page.of(versions, page.limit(), version -> Cursor.of(Long.toString(version.version())));
    }

    public AccreditationRules rules() {
        return providers.rules();
    }

    private static long version(Cursor cursor) {
        try {
            return Long.parseLong(cursor.part(0));
        } catch (NumberFormatException ofAnotherListing) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
    }
}
