package id.asn.standard.skj;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.standard.StandardProblem;
import id.asn.standard.dictionary.Wordings;
import id.asn.standard.position.PositionQueries;
import id.asn.standard.position.PositionView;
import id.asn.standard.skj.EnactedForm.Affair;
import id.asn.standard.skj.EnactedForm.PositionIdentity;
import id.asn.standard.skj.StandardContent.RequiredCompetency;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Fills in what the form says beside the content, as it is on the first day in force. */
@ApplicationScoped
class FillForm {

    private final PositionQueries positions;
    private final Wordings wordings;
    private final Jdbi jdbi;

    FillForm(PositionQueries positions, Wordings wordings, Jdbi jdbi) {
        this.positions = positions;
        this.wordings = wordings;
        this.jdbi = jdbi;
    }

    /** @throws ProblemException 422 when the position does not exist on that day */
    EnactedForm of(PositionStandard standard, LocalDate firstDay) {
        return new EnactedForm(
                identity(position(standard, firstDay)),
                wordings.of(
                        standard.content().competencies().stream()
                                .collect(Collectors.toMap(
                                        RequiredCompetency::competencyCode, RequiredCompetency::level)),
                        firstDay));
    }

    private PositionView position(PositionStandard standard, LocalDate day) {
        try {
            return positions.one(standard.positionId(), day);
        } catch (ProblemException notThere) {
            throw Problem.of(StandardProblem.POSITION_UNKNOWN, standard.positionId())
                    .at("/effectiveFrom");
        }
    }

    private PositionIdentity identity(PositionView position) {
        return jdbi.withHandle(handle -> {
            List<Affair> urusan = handle.createQuery(
                            "select code, name from urusan where code = any(:codes) order by code")
                    .bindArray("codes", String.class, position.urusanCodes())
                    .mapTo(Affair.class)
                    .list();
            Names names = handle.createQuery("""
                            select a.name as agency_name, u.name as unit_name
                            from agency a
                            left join org_unit u on u.agency_code = a.code and u.code = :unit
                            where a.code = :agency
                            """)
                    .bind("agency", position.agencyCode())
                    .bind("unit", position.unitCode())
                    .mapTo(Names.class)
                    .one();
            return new PositionIdentity(
                    position.positionCode(),
                    position.title(),
                    position.tier(),
                    position.tierGroup().name(),
                    urusan,
                    position.agencyCode(),
                    names.agencyName(),
                    position.unitCode(),
                    names.unitName());
        });
    }

    /** A row of the names that codes stand for. */
    record Names(String agencyName, @Nullable String unitName) {}
}
