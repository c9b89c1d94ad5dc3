package id.asn.traininghours.provider;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.ETags;
import id.asn.chassis.web.Reply;
import id.asn.chassis.web.UseCase;
import id.asn.traininghours.history.VersionedKind;
import id.asn.traininghours.history.Versions;
import id.asn.traininghours.problem.HoursProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Registers a provider or brings it up to date; past entries keep what they were credited under. */
@ApplicationScoped
public class SynchroniseProvider {

    private final TrainingProviderRepository providers;
    private final Versions versions;
    private final Audit audit;

    SynchroniseProvider(TrainingProviderRepository providers, Versions versions, Audit audit) {
        this.providers = providers;
        this.versions = versions;
        this.audit = audit;
    }

    @UseCase
    public Reply synchronise(String providerCode, ProviderRequest said, @Nullable String ifMatch) {
        AccreditedPeriods.requireApart(
                said.accreditations().stream().map(Accreditation::period).toList(),
                HoursProblem.OVERLAPPING_ACCREDITATION);
        TrainingProvider known = providers.findById(providerCode);
        if (known == null) {
            TrainingProvider registered = TrainingProvider.register(providerCode, said);
            providers.persistAndFlush(registered);
            keep(registered);
            audit.record("PROVIDER_REGISTERED", "training-provider", providerCode, null, Map.of());
            return Reply.created("/v1/training-providers/" + providerCode, registered.view())
                    .etag(registered.version());
        }
        ETags.requireMatchIfGiven(ifMatch, known.version());
        long before = known.version();
        known.synchronise(said);
        providers.flush();
        if (known.version() != before) {
            keep(known);
            audit.record(
                    "PROVIDER_CHANGED", "training-provider", providerCode, null, Map.of("version", known.version()));
        }
        return Reply.ok(known.view()).etag(known.version());
    }

    private void keep(TrainingProvider provider) {
        ProviderView view = provider.view();
        versions.keep(VersionedKind.PROVIDER, view.providerCode(), view.version(), view);
    }
}
