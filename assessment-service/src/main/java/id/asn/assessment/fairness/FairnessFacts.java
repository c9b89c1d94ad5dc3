package id.asn.assessment.fairness;

import static java.util.stream.Collectors.toMap;

import id.asn.assessment.rules.Purpose;
import id.asn.assessment.talent.BoxFacts;
import id.asn.assessment.talent.NineBoxPolicy;
import id.asn.assessment.talent.TalentFacts;
import id.asn.assessment.talent.TalentRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads what became of everybody in an agency, in two statements. To be called inside a transaction. */
@ApplicationScoped
class FairnessFacts {

    private final Jdbi jdbi;
    private final TalentFacts talents;

    FairnessFacts(Jdbi jdbi, TalentFacts talents) {
        this.jdbi = jdbi;
        this.talents = talents;
    }

    Optional<FairnessRule> rule(LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select version, smallest_cell, conspicuous_ratio, citation, certainty from fairness_rule
                         where effective_from <= :day and (effective_to is null or effective_to > :day)""")
                .bind("day", day)
                .mapTo(FairnessRule.class)
                .findOne());
    }

    /** @param since succession lists built on or after the day */
    List<PersonOutcomes> people(String agencyCode, Purpose purpose, LocalDate day, LocalDate since, TalentRules rules) {
        Map<UUID, String> boxes = talents.ofAgency(agencyCode, day).stream()
                .collect(toMap(BoxFacts::employeeId, person -> box(person, rules, day)));
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                        with built as (
                            select c.employee_id, bool_or(s.employee_id is not null) as confirmed
                              from succession_list l
                              join succession_candidate c using (list_id)
                              left join succession_successor s using (list_id, employee_id)
                             where l.built_at >= :since
                             group by c.employee_id)
                        select e.employee_id, coalesce(p.unit_code, '-') as unit_code, coalesce(p.tier, '-') as tier,
                               e.employment_kind, coalesce(m.category, m.status, 'NOT_ASSESSED') as match,
                               case when b.confirmed then 'CONFIRMED' when b.employee_id is not null then 'LISTED'
                                    else 'NOT_LISTED' end as succession
                          from employee e
                          left join lateral
                               (select unit_code, tier from placement
                                 where employee_id = e.employee_id and kind = 'DEFINITIVE'
                                   and from_date <= :day and (to_date is null or to_date > :day)
                                 order by from_date desc limit 1) p on true
                          left join current_match m on m.employee_id = e.employee_id and m.purpose = :purpose
                          left join built b on b.employee_id = e.employee_id
                         where e.agency_code = :agency and e.status not in ('PENSIUN', 'BERHENTI')""")
                        .bind("agency", agencyCode)
                        .bind("purpose", purpose)
                        .bind("day", day)
                        .bind("since", since)
                        .mapTo(Row.class)
                        .list())
                .stream()
                .map(row -> row.with(boxes.getOrDefault(row.employeeId, Figure.NOT_PLACED)))
                .toList();
    }

    private static String box(BoxFacts person, TalentRules rules, LocalDate day) {
        Integer box = NineBoxPolicy.place(rules, person.performance(), person.potential(), day)
                .box();
        return box == null ? Figure.NOT_PLACED : box.toString();
    }

    /** A row of outcomes. */
    public record Row(
            UUID employeeId, String unitCode, String tier, String employmentKind, String match, String succession) {

        PersonOutcomes with(String box) {
            return new PersonOutcomes(employeeId, unitCode, tier, employmentKind, match, box, succession);
        }
    }
}
