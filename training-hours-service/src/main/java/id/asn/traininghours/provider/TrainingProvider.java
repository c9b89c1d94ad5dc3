package id.asn.traininghours.provider;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An institution that trains civil servants, and when it was accredited to. */
@Entity
@Table(name = "training_provider")
public class TrainingProvider {

    @Id
    @Column(name = "provider_code")
    private String providerCode;

    @Column(name = "name")
    private String name;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "provider_accreditation", joinColumns = @JoinColumn(name = "provider_code"))
    private Set<Accreditation> accreditations = new HashSet<>();

    @Version
    @Column(name = "version")
    private long version = 1;

    /** For Hibernate. */
    protected TrainingProvider() {}

    static TrainingProvider register(String providerCode, ProviderRequest said) {
        TrainingProvider provider = new TrainingProvider();
        provider.providerCode = providerCode;
        provider.synchronise(said);
        return provider;
    }

    /** Takes over what the caller says; saying the same again changes nothing. */
    void synchronise(ProviderRequest said) {
        name = said.name();
        Set<Accreditation> wanted = new HashSet<>(said.accreditations());
        if (!wanted.equals(accreditations)) {
            accreditations.retainAll(wanted);
            accreditations.addAll(wanted);
        }
    }

    long version() {
        return version;
    }

    ProviderView view() {
        List<Accreditation> inOrder = accreditations.stream()
                .sorted(Comparator.comparing(Accreditation::from))
                .toList();
        return new ProviderView(providerCode, name, inOrder, version, null);
    }
}
