package id.asn.standard.employee;

import id.asn.chassis.web.FieldProblem;
import id.asn.standard.StandardProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the people of an agency whom placements name, by the portal's key or by any NIP they have had. */
@ApplicationScoped
class PlacedPeople {

    private final EmployeeRows rows;
    private final IdentityRows identities;

    PlacedPeople(EmployeeRows rows, IdentityRows identities) {
        this.rows = rows;
        this.identities = identities;
    }

    Found find(String agencyCode, List<PlacementDraft> drafts) {
        KnownEmployees<String> byRef =
                rows.known(agencyCode, distinct(drafts.stream().map(PlacementDraft::externalRef)));
        Map<String, UUID> holders =
                identities.holders(agencyCode, distinct(drafts.stream().map(PlacementDraft::nip)));
        Map<UUID, KnownEmployees.Known> people = new HashMap<>();
        byRef.all().forEach(person -> people.put(person.id(), person));
        rows.knownById(
                        agencyCode,
                        holders.values().stream()
                                .filter(id -> !people.containsKey(id))
                                .distinct()
                                .toList())
                .all()
                .forEach(person -> people.put(person.id(), person));
        return new Found(byRef, holders, people);
    }

    private static List<String> distinct(Stream<@Nullable String> names) {
        return names.filter(Objects::nonNull).distinct().toList();
    }

    /** The people that were found. */
    record Found(
            KnownEmployees<String> byExternalRef, Map<String, UUID> byNip, Map<UUID, KnownEmployees.Known> people) {

        KnownEmployees.@Nullable Known of(PlacementDraft draft) {
            if (draft.externalRef() != null) {
                return byExternalRef.of(draft.externalRef());
            }
            UUID id = draft.nip() == null ? null : byNip.get(draft.nip());
            return id == null ? null : people.get(id);
        }

        KnownEmployees.Known person(UUID id) {
            return Objects.requireNonNull(people.get(id));
        }

        /** @return everything wrong with it, each with its pointer */
        List<FieldProblem> check(PlacementDraft draft, Set<String> positionCodes) {
            List<FieldProblem> errors = new ArrayList<>();
            PlacementRequest said = draft.said();
            LocalDate to = said.to();
            KnownEmployees.Known person = of(draft);
            if ((draft.externalRef() == null) == (draft.nip() == null)) {
                errors.add(FieldProblem.of("/externalRef", EmployeeProblem.PERSON_REFERENCE));
            } else if (person == null) {
                errors.add(FieldProblem.of(
                        draft.nip() == null ? "/externalRef" : "/nip", EmployeeProblem.EMPLOYEE_UNKNOWN));
            } else if (person.since() != null && said.from().isBefore(person.since())) {
                errors.add(FieldProblem.of("/from", EmployeeProblem.PLACEMENT_ELSEWHERE, said.from(), person.since()));
            }
            if (to != null && !to.isAfter(said.from())) {
                errors.add(FieldProblem.of("/to", StandardProblem.PERIOD_EMPTY, said.from(), to));
            }
            if (!positionCodes.contains(said.positionCode())) {
                errors.add(FieldProblem.of("/positionCode", StandardProblem.POSITION_UNKNOWN, said.positionCode()));
            }
            return errors;
        }
    }
}
