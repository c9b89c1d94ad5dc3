package id.asn.standard.derivation;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.UseCase;
import id.asn.standard.StandardProblem;
import id.asn.standard.position.PositionQueries;
import id.asn.standard.position.PositionView;
import id.asn.standard.skj.DraftStandard;
import id.asn.standard.skj.Origin;
import id.asn.standard.skj.StandardContent.RequiredCompetency;
import id.asn.standard.skj.StandardRequest;
import id.asn.standard.skj.StandardView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Begins a draft with the levels that positions of the tier usually require; the enacted standard always wins. */
@ApplicationScoped
@UseCase
public class DraftFromTierDefaults {

    private static final int MOST_COMPETENCIES = 100;

    private final DraftStandard draft;
    private final PositionQueries positions;
    private final Jdbi jdbi;
    private final Clock clock;

    DraftFromTierDefaults(DraftStandard draft, PositionQueries positions, Jdbi jdbi, Clock clock) {
        this.draft = draft;
        this.positions = positions;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** @throws ProblemException 422 when the tier has no default today, or no dictionary holds all nine competencies */
    StandardView draft(TierDefaultsRequest request) {
        LocalDate today = LocalDate.now(clock);
        PositionView position = position(request, today);
        TierDefault usual = usual(position, today);
        List<RequiredCompetency> competencies = ProposalPolicy.propose(
                        found(position, today), request.dictionaryCode(), usual)
                .orElseThrow(() -> Problem.of(DerivationProblem.NO_COMPLETE_DICTIONARY, today)
                        .at("/dictionaryCode"))
                .stream()
                .limit(MOST_COMPETENCIES)
                .map(code -> new RequiredCompetency(code, usual.requiredLevel()))
                .toList();
        return draft.draft(
                new StandardRequest(
                        position.positionId(), position.title(), competencies, null, null, null, null, null, null),
                Origin.tierDefaults(usual.citation()));
    }

    private PositionView position(TierDefaultsRequest request, LocalDate today) {
        try {
            return positions.one(request.positionId(), today);
        } catch (ProblemException notThere) {
            throw Problem.of(StandardProblem.POSITION_UNKNOWN, request.positionId())
                    .at("/positionId");
        }
    }

    private TierDefault usual(PositionView position, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                select d.required_level, d.citation, r.minimum_manajerial, r.minimum_sosiokultural
                                from tier_level_default d
                                join completeness_rule r on r.effective @> :today
                                where d.tier_code = :tier and d.effective @> :today
                                """)
                        .bind("tier", position.tier())
                        .bind("today", today)
                        .mapTo(TierDefault.class)
                        .findOne())
                .orElseThrow(() -> Problem.of(DerivationProblem.NO_TIER_DEFAULT, position.tier(), today)
                        .at("/positionId"));
    }

    private List<Proposed> found(PositionView position, LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select competency_code, dictionary_code, competency_group as "group",
                               agency_code is not null as own, lower(effective) as since
                        from competency_in_force(:today, null)
                        where (agency_code is null or agency_code = :agency)
                          and (competency_group in ('MANAJERIAL', 'SOSIOKULTURAL')
                               or competency_group = 'TEKNIS' and urusan_code = any(:urusan))
                        order by competency_code
                        """)
                .bind("today", today)
                .bind("agency", position.agencyCode())
                .bindArray("urusan", String.class, position.urusanCodes())
                .mapTo(Proposed.class)
                .list());
    }
}
