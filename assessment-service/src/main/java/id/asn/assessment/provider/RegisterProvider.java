package id.asn.assessment.provider;

import id.asn.chassis.timetravel.RecordedNow;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.ETags;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.Reply;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Registers a provider or brings it up to date; recorded results keep what was found when they came. */
@ApplicationScoped
public class RegisterProvider {

    private final ProviderStore store;
    private final Providers providers;
    private final Caller caller;
    private final Audit audit;
    private final RecordedNow now;

    RegisterProvider(ProviderStore store, Providers providers, Caller caller, Audit audit, RecordedNow now) {
        this.store = store;
        this.providers = providers;
        this.caller = caller;
        this.audit = audit;
        this.now = now;
    }

    /**
     * Saying the same again changes nothing.
     *
     * @throws id.asn.chassis.web.ProblemException 403 unless the caller acts for the nation, 409 when somebody was faster,
     *     412 when another version than the expected one stands, 422 for accreditations that cannot be
     */
    @UseCase
    public Reply register(String providerCode, ProviderRequest told, @Nullable String ifMatch) {
        caller.requireAllAgencies();
        List<Accreditation> accreditations = RegisterPolicy.accreditations(told.accreditations(), providers.rules());
        Optional<ProviderView> before = store.latest(providerCode);
        ETags.requireMatchIfGiven(ifMatch, before.map(ProviderView::version).orElse(0L));
        if (before.filter(known -> known.name().equals(told.name())
                        && known.accreditations().equals(accreditations))
                .isPresent()) {
            return Reply.ok(before.get()).etag(before.get().version());
        }
        ProviderView provider = new ProviderView(
                providerCode,
                told.name(),
                accreditations,
                before.map(known -> known.version() + 1).orElse(1L),
                caller.subject(),
                now.instant(),
                null);
        if (!store.append(provider)) {
            throw Problem.of(WebProblem.CONFLICT);
        }
        audit.record(
                before.isEmpty() ? "PROVIDER_REGISTERED" : "PROVIDER_CHANGED",
                "assessment-provider",
                providerCode,
                null,
                Map.of("version", provider.version()));
        return (before.isEmpty()
                        ? Reply.created("/v1/assessment-providers/" + providerCode, provider)
                        : Reply.ok(provider))
                .etag(provider.version());
    }
}
