package id.asn.traininghours.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a provider teaches, and when it was accredited. */
@Entity
@Table(name = "training_programme")
public class TrainingProgramme {

    @Id
    @Column(name = "programme_code")
    private String programmeCode;

    @Column(name = "provider_code")
    private String providerCode;

    @Column(name = "title")
    private String title;

    @Column(name = "form_code")
    private String formCode;

    @Column(name = "jp")
    private @Nullable BigDecimal jp;

    @Column(name = "competency_codes")
    private String[] competencyCodes;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "programme_accreditation", joinColumns = @JoinColumn(name = "programme_code"))
    private Set<ProgrammeAccreditation> accreditations = new HashSet<>();

    @Version
    @Column(name = "version")
    private long version = 1;

    /** For Hibernate. */
    protected TrainingProgramme() {}

    static TrainingProgramme register(String programmeCode, ProgrammeRequest said) {
        TrainingProgramme programme = new TrainingProgramme();
        programme.programmeCode = programmeCode;
        programme.competencyCodes = new String[0];
        programme.synchronise(said);
        return programme;
    }

    /** Takes over what the caller says; saying the same again changes nothing. */
    void synchronise(ProgrammeRequest said) {
        providerCode = said.providerCode();
        title = said.title();
        formCode = said.formCode();
        jp = said.jp() == null ? null : said.jp().setScale(2, RoundingMode.UNNECESSARY);
        String[] wantedCodes = said.competencyCodes().toArray(String[]::new);
        if (!Arrays.equals(wantedCodes, competencyCodes)) {
            competencyCodes = wantedCodes;
        }
        Set<ProgrammeAccreditation> wanted = new HashSet<>(said.accreditations());
        if (!wanted.equals(accreditations)) {
            accreditations.retainAll(wanted);
            accreditations.addAll(wanted);
        }
    }

    long version() {
        return version;
    }

    ProgrammeView view() {
        List<ProgrammeAccreditation> inOrder = accreditations.stream()
                .sorted(Comparator.comparing(ProgrammeAccreditation::from))
                .toList();
        return new ProgrammeView(
                programmeCode, providerCode, title, formCode, jp, List.of(competencyCodes), inOrder, version, null);
    }
}
