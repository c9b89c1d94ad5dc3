package id.asn.traininghours.programme;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.ETags;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.Reply;
import id.asn.chassis.web.UseCase;
import id.asn.traininghours.history.VersionedKind;
import id.asn.traininghours.history.Versions;
import id.asn.traininghours.problem.HoursProblem;
import id.asn.traininghours.provider.AccreditedPeriods;
import id.asn.traininghours.provider.Providers;
import id.asn.traininghours.rule.ConversionRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Registers a programme or brings it up to date; past entries keep what they were credited under. */
@ApplicationScoped
public class SynchroniseProgramme {

    private final TrainingProgrammeRepository programmes;
    private final Providers providers;
    private final ConversionRules rules;
    private final Versions versions;
    private final Audit audit;

    SynchroniseProgramme(
            TrainingProgrammeRepository programmes,
            Providers providers,
            ConversionRules rules,
            Versions versions,
            Audit audit) {
        this.programmes = programmes;
        this.providers = providers;
        this.rules = rules;
        this.versions = versions;
        this.audit = audit;
    }

    @UseCase
    public Reply synchronise(String programmeCode, ProgrammeRequest said, @Nullable String ifMatch) {
        requireSound(said);
        TrainingProgramme known = programmes.findById(programmeCode);
        if (known == null) {
            TrainingProgramme registered = TrainingProgramme.register(programmeCode, said);
            programmes.persistAndFlush(registered);
            keep(registered);
            audit.record("PROGRAMME_REGISTERED", "training-programme", programmeCode, null, Map.of());
            return Reply.created("/v1/training-programmes/" + programmeCode, registered.view())
                    .etag(registered.version());
        }
        ETags.requireMatchIfGiven(ifMatch, known.version());
        long before = known.version();
        known.synchronise(said);
        programmes.flush();
        if (known.version() != before) {
            keep(known);
            audit.record(
                    "PROGRAMME_CHANGED", "training-programme", programmeCode, null, Map.of("version", known.version()));
        }
        return Reply.ok(known.view()).etag(known.version());
    }

    private void keep(TrainingProgramme programme) {
        ProgrammeView view = programme.view();
        versions.keep(VersionedKind.PROGRAMME, view.programmeCode(), view.version(), view);
    }

    private void requireSound(ProgrammeRequest said) {
        if (providers.known(List.of(said.providerCode())).isEmpty()) {
            throw Problem.of(HoursProblem.PROVIDER_NOT_KNOWN, said.providerCode())
                    .at("/providerCode");
        }
        if (!rules.book().knows(said.formCode())) {
            throw Problem.of(HoursProblem.FORM_NOT_KNOWN, said.formCode()).at("/formCode");
        }
        AccreditedPeriods.requireApart(
                said.accreditations().stream()
                        .map(ProgrammeAccreditation::period)
                        .toList(),
                HoursProblem.OVERLAPPING_ACCREDITATION);
    }
}
