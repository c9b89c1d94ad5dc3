package id.asn.standard.qualification;

import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.ItemOutcome.Kept;
import id.asn.chassis.bulk.ItemOutcome.Rejected;
import id.asn.chassis.bulk.ItemStatus;
import id.asn.chassis.timetravel.RecordedNow;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.standard.StandardProblem;
import id.asn.standard.agency.AgencyLock;
import id.asn.standard.employee.EmployeeProblem;
import id.asn.standard.employee.NamedPeople;
import id.asn.standard.qualification.QualificationRows.Known;
import id.asn.standard.qualification.QualificationRows.Next;
import id.asn.standard.reference.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes over what agencies know of their people's qualifications; saying the same again changes nothing. */
@ApplicationScoped
@UseCase
public class RecordQualifications {

    private final AgencyLock lock;
    private final NamedPeople people;
    private final CodeLists lists;
    private final QualificationRows rows;
    private final QualificationEvents events;
    private final Audit audit;
    private final Caller caller;
    private final RecordedNow now;

    RecordQualifications(
            AgencyLock lock,
            NamedPeople people,
            CodeLists lists,
            QualificationRows rows,
            QualificationEvents events,
            Audit audit,
            Caller caller,
            RecordedNow now) {
        this.lock = lock;
        this.people = people;
        this.lists = lists;
        this.rows = rows;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.now = now;
    }

    /** @return one outcome per draft, in their order; a person said twice is refused the second time */
    List<ItemOutcome> record(String agencyCode, List<QualificationDraft> drafts) {
        caller.requireAgency(agencyCode);
        lock.acquire(agencyCode);
        NamedPeople.Found found = people.find(
                agencyCode, drafts.stream().map(QualificationDraft::name).toList());
        Map<UUID, Known> known = rows.latest(found.ids());
        Set<String> golongan = lists.golongan();
        Map<UUID, Next> next = new LinkedHashMap<>();
        Map<UUID, Integer> said = new HashMap<>();
        List<ItemOutcome> outcomes = new ArrayList<>();
        for (QualificationDraft draft : drafts) {
            UUID person = found.idOf(draft.name());
            List<FieldProblem> errors = errors(draft, person, said, golongan);
            if (person == null || !errors.isEmpty()) {
                outcomes.add(new Rejected(
                        draft.index(),
                        Problem.of(QualificationProblem.QUALIFICATION_INVALID, errors.size())
                                .withErrors(errors)));
            } else {
                said.put(person, draft.index());
                outcomes.add(take(draft, person, known.get(person), next));
            }
        }
        write(agencyCode, next);
        return outcomes;
    }

    private static Kept take(QualificationDraft draft, UUID person, @Nullable Known before, Map<UUID, Next> next) {
        Qualifications said = draft.said().inOrder();
        if (before != null && before.content().equals(said)) {
            return new Kept(draft.index(), ItemStatus.UNCHANGED, person, before.version());
        }
        long version = before == null ? 1 : before.version() + 1;
        next.put(person, new Next(person, version, said));
        return new Kept(draft.index(), before == null ? ItemStatus.CREATED : ItemStatus.UPDATED, person, version);
    }

    private static List<FieldProblem> errors(
            QualificationDraft draft, @Nullable UUID person, Map<UUID, Integer> said, Set<String> golongan) {
        List<FieldProblem> errors = new ArrayList<>();
        if (draft.name().isAmbiguous()) {
            errors.add(FieldProblem.of("/externalRef", EmployeeProblem.PERSON_REFERENCE));
        } else if (person == null) {
            errors.add(FieldProblem.of(
                    draft.name().nip() == null ? "/externalRef" : "/nip", EmployeeProblem.EMPLOYEE_UNKNOWN));
        } else if (said.containsKey(person)) {
            errors.add(FieldProblem.of(
                    "", QualificationProblem.QUALIFICATION_SAID_TWICE, Objects.requireNonNull(said.get(person))));
        }
        List<Qualifications.Rank> ranks = draft.said().ranks();
        for (int i = 0; i < ranks.size(); i++) {
            if (!golongan.contains(ranks.get(i).golongan())) {
                errors.add(FieldProblem.of(
                        "/qualifications/ranks/" + i + "/golongan",
                        StandardProblem.GOLONGAN_UNKNOWN,
                        ranks.get(i).golongan()));
            }
        }
        return errors;
    }

    private void write(String agencyCode, Map<UUID, Next> next) {
        if (next.isEmpty()) {
            return;
        }
        rows.append(agencyCode, next.values(), caller.subject(), now.instant());
        events.publish(agencyCode, next.values());
        audit.record("QUALIFICATIONS_RECORDED", "agency", agencyCode, agencyCode, Map.of("people", next.size()));
    }
}
