package id.asn.assessment.talent;

import id.asn.assessment.objection.OpenObjections;
import id.asn.assessment.register.EmployeeRegister.KnownEmployee;
import id.asn.assessment.register.PersonAccess;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Places people in the 9-box of a day, on the spot; every read leaves its trace. */
@ApplicationScoped
@UseCase
public class PlaceInBoxes {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int CHUNK = 5_000;

    private final TalentFacts facts;
    private final TalentPolicies policies;
    private final OpenObjections objections;
    private final PersonAccess access;
    private final Audit audit;
    private final Caller caller;

    PlaceInBoxes(
            TalentFacts facts,
            TalentPolicies policies,
            OpenObjections objections,
            PersonAccess access,
            Audit audit,
            Caller caller) {
        this.facts = facts;
        this.policies = policies;
        this.objections = objections;
        this.access = access;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * For officers and for the person.
     *
     * @throws id.asn.chassis.web.ProblemException 404 for anybody else, 422 when no policy was in force on the day
     */
    public TalentBoxView one(UUID employeeId, LocalDate day) {
        KnownEmployee employee = access.requireReadable(employeeId, "talent:read");
        TalentPolicy policy = policies.inForce(day);
        audit.record("TALENT_BOX_READ", "employee", employeeId.toString(), employee.agencyCode(), Map.of());
        return views(facts.of(List.of(employeeId), day), policy, day).getFirst();
    }

    /**
     * Those who serve in the agency, by opaque id.
     *
     * @param box only those who stand in it; null for all, those not placed too
     */
    public Page<TalentBoxView> ofAgency(
            String agencyCode, @Nullable String unitCode, @Nullable Integer box, LocalDate day, PageRequest page) {
        caller.requireAgency(agencyCode);
        TalentPolicy policy = policies.inForce(day);
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(BEFORE_ALL);
        int wanted = page.limit() + 1;
        int size = box == null ? wanted : CHUNK;
        List<BoxFacts> found = new ArrayList<>();
        List<BoxFacts> chunk;
        do {
            chunk = facts.ofAgency(agencyCode, unitCode, day, after, size);
            chunk.stream()
                    .filter(person -> box == null || box.equals(boxOf(person, policy, day)))
                    .forEach(found::add);
            after = chunk.isEmpty() ? after : chunk.getLast().employeeId();
        } while (found.size() < wanted && chunk.size() == size);
        Page<TalentBoxView> views = Page.of(
                views(found.subList(0, Math.min(wanted, found.size())), policy, day),
                page.limit(),
                view -> Cursor.of(view.employeeId().toString()));
        recordListing(agencyCode, views.items().size());
        return views;
    }

    /** How many stand in each box, and why the others stand in none. */
    public BoxCounts counts(String agencyCode, @Nullable String unitCode, LocalDate day) {
        caller.requireAgency(agencyCode);
        TalentPolicy policy = policies.inForce(day);
        List<BoxPlacement> placements =
                facts.ofAgency(agencyCode, unitCode, day, BEFORE_ALL, Integer.MAX_VALUE).stream()
                        .map(person ->
                                NineBoxPolicy.place(policy.rules(), person.performance(), person.potential(), day))
                        .toList();
        recordListing(agencyCode, placements.size());
        return BoxCounts.of(agencyCode, unitCode, day, policy, placements);
    }

    private List<TalentBoxView> views(List<BoxFacts> people, TalentPolicy policy, LocalDate day) {
        List<UUID> results = people.stream()
                .map(BoxFacts::potential)
                .filter(Objects::nonNull)
                .map(PotentialFact::resultId)
                .toList();
        Set<UUID> objected = objections.against(results);
        return people.stream()
                .map(person -> TalentBoxView.of(
                        person,
                        policy,
                        day,
                        person.potential() != null
                                && objected.contains(person.potential().resultId())))
                .toList();
    }

    private static @Nullable Integer boxOf(BoxFacts person, TalentPolicy policy, LocalDate day) {
        return NineBoxPolicy.place(policy.rules(), person.performance(), person.potential(), day)
                .box();
    }

    private void recordListing(String agencyCode, int rows) {
        audit.record("TALENT_BOXES_LISTED", "agency", agencyCode, agencyCode, Map.of("rows", rows));
    }
}
