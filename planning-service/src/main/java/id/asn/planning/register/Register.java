package id.asn.planning.register;

import id.asn.chassis.persistence.AgencyScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;

/** Reads of the projected register. Callers are inside a use case: what the caller may not see is not there. */
@ApplicationScoped
public class Register {

    /** The shape of an agency code; whether there is such an agency is another question. */
    public static final String AGENCY_CODE = "[A-Za-z0-9][A-Za-z0-9._-]*";

    private final Jdbi jdbi;

    Register(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** An agency as far as planning knows it. */
    public record Agency(String agencyCode, String name, AgencyKind kind) {}

    /** A unit in the tree of its agency. */
    public record Unit(String unitCode, String name) {}

    public Optional<Agency> agency(String agencyCode) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select agency_code, name, kind from agency where agency_code = :agency")
                        .bind("agency", agencyCode)
                        .mapTo(Agency.class)
                        .findOne());
    }

    /** The known agencies of the scope, by code. */
    public List<Agency> agencies(AgencyScope scope) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select agency_code, name, kind from agency
                        where :everyAgency or agency_code = any (:agencies)
                        order by agency_code
                        """)
                .bind("everyAgency", scope.isAll())
                .bindArray("agencies", String.class, scope.codes())
                .mapTo(Agency.class)
                .list());
    }

    /** The units of an agency that are not closed, by code. */
    public List<Unit> openUnits(String agencyCode) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select unit_code, name from unit
                        where agency_code = :agency and not closed
                        order by unit_code
                        """)
                .bind("agency", agencyCode)
                .mapTo(Unit.class)
                .list());
    }

    /** Those of the codes that no dictionary has, in order. */
    public Set<String> unknownCompetencies(Collection<String> codes) {
        Set<String> unknown = new TreeSet<>(codes);
        if (!unknown.isEmpty()) {
            jdbi.useHandle(handle -> handle.createQuery(
                            "select competency_code from competency where competency_code in (<codes>)")
                    .bindList("codes", List.copyOf(codes))
                    .mapTo(String.class)
                    .forEach(unknown::remove));
        }
        return unknown;
    }
}
