package id.asn.traininghours.provider;

import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads providers. */
@ApplicationScoped
@UseCase
public class ProviderQueries {

    private final TrainingProviderRepository providers;

    ProviderQueries(TrainingProviderRepository providers) {
        this.providers = providers;
    }

    public ProviderView one(String providerCode) {
        return providers
                .findByIdOptional(providerCode)
                .map(TrainingProvider::view)
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    public Page<ProviderView> page(PageRequest page) {
        List<ProviderView> rows =
                providers.page(page).stream().map(TrainingProvider::view).toList();
        return Page.of(rows, page.limit(), TrainingProviderRepository::cursor);
    }
}
