package id.asn.demo;

import id.asn.demo.api.ApiClient;
import id.asn.demo.api.Patience;
import id.asn.demo.input.DemoInput;
import id.asn.demo.input.StoryStep;
import id.asn.demo.load.DeliverCompletions;
import id.asn.demo.load.DeriveNeeds;
import id.asn.demo.load.EnactStandards;
import id.asn.demo.load.LoadNational;
import id.asn.demo.load.RecordAppraisals;
import id.asn.demo.load.RecordAssessments;
import id.asn.demo.load.RegisterEmployees;
import id.asn.demo.load.RegisteredAgency;
import id.asn.demo.load.Session;
import id.asn.demo.load.SetGoals;
import id.asn.demo.load.SynchroniseAgency;
import id.asn.demo.load.VoiceProposals;
import id.asn.demo.summary.ReadFigures;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The story from the first unit to the last figure. */
final class DemoRun {
    static final int YEAR = 2022;

    private final DemoInput input;
    private final ApiClient api;
    private final Patience patience;
    private final Session session;
    private final RegisterEmployees register;
    private final DeliverCompletions deliver;

    DemoRun(DemoInput input, ApiClient api, Patience patience, Consumer<String> progress) {
        this.input = input;
        this.api = api;
        this.patience = patience;
        this.session = new Session(api, patience, progress);
        this.register = new RegisterEmployees(session);
        this.deliver = new DeliverCompletions(session);
    }

    DemoResult run() {
        new LoadNational(session).load(input);
        SynchroniseAgency synchronise = new SynchroniseAgency(session);
        List<RegisteredAgency> agencies =
                input.agencies().stream().map(synchronise::synchronise).toList();
        EnactStandards standards = new EnactStandards(session, input.standardProfiles());
        agencies.forEach(standards::enact);
        agencies.forEach(agency -> register.register(agency, agency.input().employees()));
        new SetGoals(session).set(input, agencies);
        agencies.forEach(register::awaitKnownToLedger);
        agencies.forEach(this::tell);
        RecordAssessments assessments = new RecordAssessments(session);
        agencies.forEach(assessments::record);
        RecordAppraisals appraisals = new RecordAppraisals(session);
        agencies.forEach(appraisals::record);
        VoiceProposals proposals = new VoiceProposals(session);
        agencies.forEach(proposals::voice);
        deliver.awaitCredited();
        return figures(agencies);
    }

    private void tell(RegisteredAgency agency) {
        for (StoryStep step : agency.input().story()) {
            switch (step) {
                case StoryStep.Deliver delivery -> deliver.deliver(agency, delivery);
                case StoryStep.Register people -> register.register(agency, people.rows());
            }
        }
    }

    private DemoResult figures(List<RegisteredAgency> agencies) {
        ReadFigures figures = new ReadFigures(api, patience);
        Set<Integer> years = years();
        DeriveNeeds needs = new DeriveNeeds(session);
        for (RegisteredAgency agency : agencies) {
            figures.awaitPlanning(agency, YEAR, years);
            needs.derive(agency, YEAR);
        }
        return new DemoResult(
                agencies.stream().map(agency -> figures.of(agency, YEAR, years)).toList(), figures.national(YEAR));
    }

    /** Every year somebody completed something in. */
    private Set<Integer> years() {
        Set<Integer> years = new TreeSet<>();
        input.agencies().stream()
                .flatMap(agency -> agency.story().stream())
                .filter(StoryStep.Deliver.class::isInstance)
                .flatMap(step -> ((StoryStep.Deliver) step).rows().stream())
                .forEach(row -> years.add(LocalDate.parse(row.text("endDate")).getYear()));
        return years;
    }
}
