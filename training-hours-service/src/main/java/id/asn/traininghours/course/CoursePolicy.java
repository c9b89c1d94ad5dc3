package id.asn.traininghours.course;

import id.asn.traininghours.problem.Faults;
import id.asn.traininghours.problem.HoursProblem;
import id.asn.traininghours.programme.KnownProgramme;
import id.asn.traininghours.rule.ConversionRule;
import id.asn.traininghours.rule.RuleBook;
import id.asn.traininghours.rule.Unit;
import java.util.List;
import java.util.Map;

/** Mappings must name things that exist and fit each other, and lie apart. Pure. */
final class CoursePolicy {

    private CoursePolicy() {}

    /** @throws id.asn.chassis.web.ProblemException 422 with everything that is wrong with the mappings */
    static void requireSound(
            String providerCode, List<CourseMapping> mappings, Map<String, KnownProgramme> programmes, RuleBook rules) {
        Faults faults = new Faults();
        for (int index = 0; index < mappings.size(); index++) {
            CourseMapping mapping = mappings.get(index);
            String at = "/mappings/" + index;
            boolean meetsEarlier = mappings.subList(0, index).stream().anyMatch(mapping::meets);
            if (meetsEarlier || (mapping.to() != null && mapping.to().isBefore(mapping.from()))) {
                faults.add(at, CourseProblem.COURSE_MAPPINGS_OVERLAP, mapping.from());
            }
            requireProgramme(providerCode, mapping, programmes, at, faults);
            requireForm(mapping, rules, at, faults);
        }
        faults.refuseIfAny();
    }

    private static void requireProgramme(
            String providerCode,
            CourseMapping mapping,
            Map<String, KnownProgramme> programmes,
            String at,
            Faults faults) {
        String code = mapping.programmeCode();
        if (code == null) {
            if (mapping.formCode() == null) {
                faults.add(at + "/formCode", CourseProblem.COURSE_WITHOUT_FORM, mapping.from());
            }
            return;
        }
        KnownProgramme programme = programmes.get(code);
        if (programme == null || !programme.providerCode().equals(providerCode)) {
            faults.add(at + "/programmeCode", HoursProblem.PROGRAMME_NOT_KNOWN, code, providerCode);
        }
    }

    /** Without a form of its own a course has its programme's, which was checked when the programme was registered. */
    private static void requireForm(CourseMapping mapping, RuleBook rules, String at, Faults faults) {
        String form = mapping.formCode();
        if (form == null) {
            return;
        }
        if (!rules.knows(form)) {
            faults.add(at + "/formCode", HoursProblem.FORM_NOT_KNOWN, form);
            return;
        }
        CourseQuantity quantity = mapping.quantity();
        if (quantity == null) {
            return;
        }
        rules.inForce(form, mapping.from())
                .filter(rule -> !measures(rule, quantity.unit()))
                .ifPresent(rule -> faults.add(
                        at + "/quantity/unit", HoursProblem.UNIT_NOT_FOR_FORM, quantity.unit(), form, rule.unit()));
        if (quantity.unit().isCounted()
                && quantity.amount().stripTrailingZeros().scale() > 0) {
            faults.add(at + "/quantity/amount", HoursProblem.AMOUNT_NOT_WHOLE, quantity.unit());
        }
    }

    private static boolean measures(ConversionRule rule, Unit unit) {
        return rule.unit() == unit || (rule.unit() == Unit.JP && unit == Unit.MINUTE);
    }
}
