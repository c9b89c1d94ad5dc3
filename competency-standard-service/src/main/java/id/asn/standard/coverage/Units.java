package id.asn.standard.coverage;

import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Which units a choice means. */
@ApplicationScoped
class Units {

    private final Jdbi jdbi;
    private final Caller caller;

    Units(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /**
     * @return codes of the chosen units, closed ones too
     * @throws ProblemException 404 when the caller has no such agency or the agency no such unit
     */
    List<String> of(UnitChoice choice) {
        caller.requireAgency(choice.agency);
        List<String> codes =
                choice.unit == null ? all(choice.agency) : one(choice.agency, choice.unit, choice.unitScope);
        if (codes.isEmpty() && (choice.unit != null || !isKnown(choice.agency))) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
        return codes;
    }

    private List<String> all(String agency) {
        return jdbi.withHandle(handle -> handle.createQuery("select code from org_unit where agency_code = :agency")
                .bind("agency", agency)
                .mapTo(String.class)
                .list());
    }

    private List<String> one(String agency, String unit, UnitScope scope) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with recursive chosen as (
                            select code from org_unit where agency_code = :agency and code = :unit
                            union
                            select below.code
                            from org_unit below
                            join chosen on chosen.code = below.parent_code
                            where below.agency_code = :agency and :scope = 'SUBTREE'
                        )
                        select code from chosen
                        """)
                .bind("agency", agency)
                .bind("unit", unit)
                .bind("scope", scope)
                .mapTo(String.class)
                .list());
    }

    private boolean isKnown(String agency) {
        return jdbi.withHandle(handle -> handle.createQuery("select exists (select from agency where code = :code)")
                .bind("code", agency)
                .mapTo(Boolean.class)
                .one());
    }
}
