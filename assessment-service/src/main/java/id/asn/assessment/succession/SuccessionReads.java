package id.asn.assessment.succession;

import static java.util.stream.Collectors.toMap;

import id.asn.assessment.JsonRows;
import id.asn.assessment.match.ExplanationTexts;
import id.asn.assessment.objection.OpenObjections;
import id.asn.assessment.register.EmployeeRegister.KnownEmployee;
import id.asn.assessment.register.PersonAccess;
import id.asn.assessment.succession.SuccessionEntryView.Decision;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.CallerLanguage;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads lists: whole for officers of the position's agency, one's own place for a person. Every read leaves its trace. */
@ApplicationScoped
@UseCase
public class SuccessionReads {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final SuccessionStore store;
    private final OpenObjections objections;
    private final PersonAccess access;
    private final Audit audit;
    private final Caller caller;
    private final CallerLanguage language;
    private final JsonRows json;

    SuccessionReads(
            SuccessionStore store,
            OpenObjections objections,
            PersonAccess access,
            Audit audit,
            Caller caller,
            CallerLanguage language,
            JsonRows json) {
        this.store = store;
        this.objections = objections;
        this.access = access;
        this.audit = audit;
        this.caller = caller;
        this.language = language;
        this.json = json;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when it is not there for the caller */
    public SuccessionListView byId(UUID listId) {
        StoredList list = require(listId);
        audit.record(
                "SUCCESSION_LIST_READ",
                "position",
                list.positionId().toString(),
                list.agencyCode(),
                Map.of("listId", listId, "listed", list.listed()));
        List<Ranked> ranked = store.candidates(listId).stream()
                .map(candidate -> candidate.ranked(json))
                .toList();
        return SuccessionListView.of(
                list,
                list.readBasis(json),
                list.readTally(json),
                views(list, ranked),
                store.confirmation(listId).orElse(null));
    }

    /** The lists of a position, the first built first; of persons nothing. */
    public Page<SuccessionListView.Summary> ofPosition(UUID positionId, PageRequest page) {
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(BEFORE_ALL);
        return Page.of(
                        store.ofPosition(positionId, after, page.limit() + 1),
                        page.limit(),
                        list -> Cursor.of(list.listId().toString()))
                .map(SuccessionListView.Summary::of);
    }

    /**
     * A person's places, the first built first; for officers and for the person.
     *
     * @throws id.asn.chassis.web.ProblemException 404 for anybody else
     */
    public Page<SuccessionEntryView> ofEmployee(UUID employeeId, PageRequest page) {
        KnownEmployee employee = access.requireReadable(employeeId, "talent:read");
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(BEFORE_ALL);
        audit.record("SUCCESSION_ENTRIES_READ", "employee", employeeId.toString(), employee.agencyCode(), Map.of());
        return Page.of(
                        store.ofEmployee(employeeId, after, page.limit() + 1),
                        page.limit(),
                        candidate -> Cursor.of(candidate.listId().toString()))
                .map(this::entry);
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when it is not there for the caller */
    StoredList require(UUID listId) {
        return store.list(listId)
                .filter(list -> caller.agencies().covers(list.agencyCode()))
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    private List<CandidateView> views(StoredList list, List<Ranked> listed) {
        Map<UUID, Boolean> objected = underObjection(listed);
        return listed.stream()
                .map(ranked -> view(
                        list, ranked, objected.getOrDefault(ranked.contender().employeeId(), false)))
                .toList();
    }

    private SuccessionEntryView entry(StoredCandidate candidate) {
        StoredList list = store.list(candidate.listId()).orElseThrow();
        Ranked ranked = candidate.ranked(json);
        Decision decision = store.confirmation(list.listId())
                .map(confirmation -> confirmation.names(candidate.employeeId()) ? Decision.NAMED : Decision.NOT_NAMED)
                .orElse(Decision.ADVICE);
        return new SuccessionEntryView(
                list.listId(),
                list.positionId(),
                list.readBasis(json).position().title(),
                list.asOf(),
                list.listed(),
                decision,
                view(list, ranked, underObjection(List.of(ranked)).getOrDefault(candidate.employeeId(), false)),
                list.builtAt());
    }

    private CandidateView view(StoredList list, Ranked ranked, boolean underObjection) {
        return CandidateView.of(
                ranked,
                underObjection,
                new SuccessionExplanation(new ExplanationTexts(language.locale()))
                        .of(ranked, list.listed(), list.confirmed()));
    }

    private Map<UUID, Boolean> underObjection(List<Ranked> listed) {
        Set<UUID> objected = objections.against(listed.stream()
                .flatMap(ranked -> ranked.contender().resultsItRestsOn())
                .toList());
        return listed.stream()
                .map(Ranked::contender)
                .collect(toMap(
                        Contender::employeeId,
                        contender -> contender.resultsItRestsOn().anyMatch(objected::contains)));
    }
}
