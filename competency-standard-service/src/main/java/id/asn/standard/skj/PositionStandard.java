package id.asn.standard.skj;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An SKJ on its way from draft to force. Who made it may not approve or enact it; once enacted it never changes. */
@Entity
class PositionStandard {

    @Id
    private UUID id;

    @Column
    private UUID positionId;

    @Column
    private String agencyCode;

    @Column
    @Enumerated(EnumType.STRING)
    private StandardStatus status;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private StandardContent content;

    @Embedded
    private Makers makers;

    @Column
    private @Nullable String returnComment;

    @Embedded
    private @Nullable Approval approval;

    @Embedded
    private @Nullable Enactment enactment;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "revocation_number"))
    @AttributeOverride(name = "date", column = @Column(name = "revocation_date"))
    @AttributeOverride(name = "title", column = @Column(name = "revocation_title"))
    private @Nullable Decree revocation;

    @Column
    private @Nullable LocalDate effectiveTo;

    @Column
    private long version;

    @Column
    private Instant draftedAt;

    @Column
    private Instant changedAt;

    protected PositionStandard() {}

    PositionStandard(UUID id, UUID positionId, String agencyCode, StandardContent content, Act act) {
        this.id = id;
        this.positionId = positionId;
        this.agencyCode = agencyCode;
        this.status = StandardStatus.DRAFT;
        this.content = content;
        this.makers = new Makers(List.of(act.subject()));
        this.version = 1;
        this.draftedAt = act.at();
        this.changedAt = act.at();
    }

    void edit(StandardContent next, Act act) {
        status.require(StandardStatus.DRAFT);
        content = next;
        makers = makers.with(act);
        changed(act);
    }

    void submit(Act act) {
        status.require(StandardStatus.DRAFT);
        status = StandardStatus.SUBMITTED;
        returnComment = null;
        makers = makers.with(act);
        changed(act);
    }

    void sendBack(String comment, Act act) {
        status.require(StandardStatus.SUBMITTED, StandardStatus.APPROVED);
        status = StandardStatus.DRAFT;
        returnComment = comment;
        approval = null;
        changed(act);
    }

    void approve(ApprovalRequest letter, Act act) {
        status.require(StandardStatus.SUBMITTED);
        makers.requireChecker(act);
        status = StandardStatus.APPROVED;
        approval = new Approval(act.subject(), letter.letterNumber(), letter.letterDate());
        changed(act);
    }

    /** Only to be called with the position locked and the time found free. */
    void enact(EnactmentRequest request, String digest, Act act) {
        status = StandardStatus.ENACTED;
        enactment = Enactment.of(request, digest, act);
        changed(act);
    }

    void requireEnactable(Act act) {
        status.require(StandardStatus.APPROVED);
        makers.requireChecker(act);
    }

    /** Another standard takes its place from that day on. */
    void giveWay(LocalDate end, Act act) {
        status.require(StandardStatus.ENACTED);
        status = StandardStatus.SUPERSEDED;
        effectiveTo = end;
        changed(act);
    }

    void revoke(RevocationRequest request, Act act) {
        status.require(StandardStatus.ENACTED);
        if (enactment != null) {
            enactment.requireBegun(request.effectiveFrom());
        }
        status = StandardStatus.REVOKED;
        revocation = Decree.of(request.legalBasis());
        effectiveTo = request.effectiveFrom();
        changed(act);
    }

    private void changed(Act act) {
        version++;
        changedAt = act.at();
    }

    UUID id() {
        return id;
    }

    UUID positionId() {
        return positionId;
    }

    String agencyCode() {
        return agencyCode;
    }

    StandardContent content() {
        return content;
    }

    long version() {
        return version;
    }

    StandardView view() {
        return new StandardView(
                id,
                positionId,
                agencyCode,
                status,
                content,
                returnComment,
                approval == null ? null : approval.letterNumber(),
                approval == null ? null : approval.letterDate(),
                enactment == null ? null : enactment.legalBasis(),
                enactment == null ? null : enactment.effectiveFrom(),
                effectiveTo,
                enactment == null ? null : enactment.supersedes(),
                revocation == null ? null : revocation.legalBasis(),
                enactment == null ? null : enactment.digest(),
                version);
    }
}
