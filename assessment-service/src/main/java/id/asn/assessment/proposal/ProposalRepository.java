package id.asn.assessment.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Proposals by id, those of an agency, of a person, and those that a superior answers. */
@ApplicationScoped
class ProposalRepository implements PanacheRepositoryBase<DevelopmentProposal, UUID> {

    /** Below the positions that the superior holds, those whose nearest held position above is one of them. */
    private static final String ANSWERED_BY = """
            with recursive held as (
                select position_id from placement
                 where employee_id = :superior and from_date <= :day and (to_date is null or to_date > :day)
            ), below as (
                select position_id from position where reports_to_position_id in (select position_id from held)
                union
                select p.position_id from below b join position p on p.reports_to_position_id = b.position_id
            ), starting as (
                select d.proposal_id, coalesce(
                           (select h.position_id from placement h
                             where h.employee_id = d.employee_id and h.kind = 'DEFINITIVE'
                               and h.from_date <= :day and (h.to_date is null or h.to_date > :day)
                             order by h.from_date desc limit 1), d.position_id) as position_id
                  from development_proposal d
                 where d.agency_code = :agency and d.employee_id <> :superior and d.proposal_id > :after
                   and (cast(:status as text) is null or d.status = :status)
            )
            select d.*
              from starting s
              join development_proposal d on d.proposal_id = s.proposal_id
             where s.position_id in (select position_id from below)
               and nearest_held_above(s.position_id, d.employee_id, :day) in (select position_id from held)
             order by d.proposal_id
             limit :rows
            """;

    /** Locked, so that of two answers the second finds it decided. */
    Optional<DevelopmentProposal> toDecide(UUID proposalId) {
        return findByIdOptional(proposalId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether the person has proposed the position and nobody has answered; others who ask the same wait for this one. */
    boolean isOpenTarget(UUID employeeId, UUID targetPositionId) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:target, 0))")
                .setParameter("target", "development-proposal|" + employeeId + "|" + targetPositionId)
                .getSingleResult();
        return count(
                        "employeeId = ?1 and targetPositionId = ?2 and kind = ?3 and status = ?4",
                        employeeId,
                        targetPositionId,
                        ProposalKind.TARGET_POSITION,
                        ProposalStatus.PROPOSED)
                > 0;
    }

    List<DevelopmentProposal> of(String agencyCode, @Nullable ProposalStatus status, UUID after, int limit) {
        return (status == null
                        ? find("agencyCode = ?1 and proposalId > ?2 order by proposalId", agencyCode, after)
                        : find(
                                "agencyCode = ?1 and proposalId > ?2 and status = ?3 order by proposalId",
                                agencyCode,
                                after,
                                status))
                .page(0, limit)
                .list();
    }

    List<DevelopmentProposal> ofEmployee(UUID employeeId, UUID after, int limit) {
        return find("employeeId = ?1 and proposalId > ?2 order by proposalId", employeeId, after)
                .page(0, limit)
                .list();
    }

    /** Those in the agency that the superior may answer, or could have as things stand on the day. */
    List<DevelopmentProposal> answeredBy(
            UUID superior, String agencyCode, LocalDate day, @Nullable ProposalStatus status, UUID after, int limit) {
        return getEntityManager()
                .createNativeQuery(ANSWERED_BY, DevelopmentProposal.class)
                .setParameter("superior", superior)
                .setParameter("agency", agencyCode)
                .setParameter("day", day)
                .setParameter("status", status == null ? null : status.name())
                .setParameter("after", after)
                .setParameter("rows", limit)
                .getResultList()
                .stream()
                .map(DevelopmentProposal.class::cast)
                .toList();
    }
}
