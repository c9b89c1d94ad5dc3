package id.asn.assessment.fit;

import id.asn.assessment.fit.FitForPosition.RankedPeople;
import id.asn.assessment.fit.FitInPositions.RankedPositions;
import id.asn.assessment.match.ExplanationTexts;
import id.asn.assessment.rules.Purpose;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.CallerLanguage;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows who fits what, as advice; every look is recorded with its purpose (UU 27/2022). */
@ApplicationScoped
@UseCase
public class ShowFit {

    private final FitForPosition people;
    private final FitInPositions positions;
    private final CallerLanguage language;
    private final Audit audit;

    ShowFit(FitForPosition people, FitInPositions positions, CallerLanguage language, Audit audit) {
        this.people = people;
        this.positions = positions;
        this.language = language;
        this.audit = audit;
    }

    /** @throws id.asn.chassis.web.ProblemException as {@link FitForPosition#page} */
    FittingPeople people(PositionQuestion question, PageRequest page) {
        RankedPeople ranked = people.page(question, page);
        audit.record(
                "FITTING_PEOPLE_LISTED",
                "position",
                question.positionId().toString(),
                question.agencyCode(),
                Map.of(
                        "rows",
                        ranked.people().size(),
                        "purpose",
                        question.purpose(),
                        "mandatory",
                        question.mandatory()));
        return FittingPeople.of(ranked, advice("fit.people"));
    }

    /** @throws id.asn.chassis.web.ProblemException as {@link FitInPositions#page} */
    FittingPositions positions(
            UUID employeeId,
            @Nullable String agencyCode,
            @Nullable String tier,
            Purpose purpose,
            LocalDate asOf,
            MandatoryFilter mandatory,
            PageRequest page) {
        RankedPositions ranked = positions.page(employeeId, agencyCode, tier, purpose, asOf, mandatory, page);
        audit.record(
                "FITTING_POSITIONS_LISTED",
                "employee",
                employeeId.toString(),
                ranked.employee().agencyCode(),
                Map.of("rows", ranked.positions().size(), "agency", ranked.agencyCode(), "purpose", purpose));
        return FittingPositions.of(ranked, purpose, asOf, advice("fit.positions"));
    }

    /** Says with every list what it is and what it is not. */
    private String advice(String key) {
        return new ExplanationTexts(language.locale()).text(key);
    }
}
