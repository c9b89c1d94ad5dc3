package id.asn.traininghours.provider;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.ETags;
import id.asn.chassis.web.Reply;
import id.asn.chassis.web.UseCase;
import id.asn.traininghours.problem.HoursProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Registers a provider or brings it up to date; past entries keep what they were credited under. */
@ApplicationScoped
public class SynchroniseProvider {

    private final TrainingProviderRepository providers;
    private final Audit audit;

    SynchroniseProvider(TrainingProviderRepository providers, Audit audit) {
        this.providers = providers;
        this.audit = audit;
    }

    @UseCase
    public Reply synchronise(String providerCode, ProviderRequest said, @Nullable String ifMatch) {
        AccreditedPeriods.requireApart(
                said.accreditations().stream()
                        .map(one -> new AccreditedPeriod(one.from(), one.to()))
                        .toList(),
                HoursProblem.OVERLAPPING_ACCREDITATION);
        TrainingProvider known = providers.findById(providerCode);
        if (known == null) {
            TrainingProvider registered = TrainingProvider.register(providerCode, said);
            providers.persistAndFlush(registered);
            audit.record("PROVIDER_REGISTERED", "training-provider", providerCode, null, Map.of());
            return Reply.created("/v1/training-providers/" + providerCode, registered.view())
                    .etag(registered.version());
        }
        ETags.requireMatchIfGiven(ifMatch, known.version());
        long before = known.version();
        known.synchronise(said);
        providers.flush();
        if (known.version() != before) {
            audit.record(
                    "PROVIDER_CHANGED", "training-provider", providerCode, null, Map.of("version", known.version()));
        }
        return Reply.ok(known.view()).etag(known.version());
    }
}
