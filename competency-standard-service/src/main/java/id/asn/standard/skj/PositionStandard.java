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
import java.util.Objects;
import java.util.Optional;
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

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<RowComment> returnRows;

    @Embedded
    private @Nullable Approval approval;

    @Embedded
    private @Nullable Enactment enactment;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "revocation_number"))
    @AttributeOverride(name = "date", column = @Column(name = "revocation_date"))
    @AttributeOverride(name = "title", column = @Column(name = "revocation_title"))
    private @Nullable Decree revocation;

    @Column(name = "revocation_sha256")
    private @Nullable String revocationSha256;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable EnactedForm form;

    @Column
    private int digestForm = StandardDigest.CONTENT;

    @Embedded
    private @Nullable Ending ending;

    @Embedded
    private @Nullable Correction correction;

    @Embedded
    private @Nullable Origin origin;

    @Column
    private long version;

    @Column
    private Instant draftedAt;

    @Column
    private Instant changedAt;

    protected PositionStandard() {}

    PositionStandard(
            UUID id,
            UUID positionId,
            String agencyCode,
            StandardContent content,
            @Nullable Correction correction,
            @Nullable Origin origin,
            Act act) {
        this.id = id;
        this.positionId = positionId;
        this.agencyCode = agencyCode;
        this.status = StandardStatus.DRAFT;
        this.content = content;
        this.correction = correction;
        this.origin = origin;
        this.makers = new Makers(List.of(act.subject()));
        this.version = 1;
        this.draftedAt = act.at();
        this.changedAt = act.at();
    }

    void edit(StandardContent next, @Nullable Correction nextCorrection, Act act) {
        status.require(StandardStatus.DRAFT);
        content = next;
        correction = nextCorrection == null ? correction : nextCorrection;
        makers = makers.with(act);
        changed(act);
    }

    void submit(Act act) {
        status.require(StandardStatus.DRAFT);
        status = StandardStatus.SUBMITTED;
        returnComment = null;
        returnRows = null;
        makers = makers.with(act);
        changed(act);
    }

    void sendBack(ReturnRequest request, Act act) {
        status.require(StandardStatus.SUBMITTED, StandardStatus.APPROVED);
        status = StandardStatus.DRAFT;
        returnComment = request.comment();
        returnRows = request.rows().isEmpty() ? null : request.rows();
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
    void enact(EnactmentRequest request, Period period, EnactedForm fixed, Act act) {
        status = StandardStatus.ENACTED;
        enactment = Enactment.of(request, period, act);
        form = fixed;
        digestForm = StandardDigest.WHOLE_FORM;
        ending = Ending.OPEN.at(period.to());
        changed(act);
    }

    /** The last step of the enactment. */
    void seal(String digest) {
        enactment = enactment().sealed(digest);
    }

    void requireEnactable(Act act) {
        status.require(StandardStatus.APPROVED);
        makers.requireChecker(act);
    }

    /** Another standard takes its place from that day on, or on all its days when it began no earlier. */
    void giveWay(UUID successor, LocalDate end, Act act) {
        status.require(StandardStatus.ENACTED);
        status = StandardStatus.SUPERSEDED;
        LocalDate begin = enactment().effectiveFrom();
        ending = ending().superseded(successor, end.isBefore(begin) ? begin : end);
        changed(act);
    }

    /** Another version takes its place on all its days; that it was superseded or revoked stays a fact. */
    void correctedBy(UUID other, Act act) {
        status.require(StandardStatus.ENACTED, StandardStatus.SUPERSEDED, StandardStatus.REVOKED);
        if (status == StandardStatus.ENACTED) {
            status = StandardStatus.SUPERSEDED;
        }
        ending = ending().corrected(other, enactment().effectiveFrom());
        changed(act);
    }

    void revoke(RevocationRequest request, Act act) {
        status.require(StandardStatus.ENACTED);
        enactment().requireBegun(request.effectiveFrom());
        ending().requireLasting(request.effectiveFrom());
        status = StandardStatus.REVOKED;
        revocation = Decree.of(request.legalBasis());
        revocationSha256 = request.signedDecreeSha256();
        ending = ending().at(request.effectiveFrom());
        changed(act);
    }

    private void changed(Act act) {
        version++;
        changedAt = act.notBefore(changedAt).at();
    }

    Enactment enactment() {
        return Objects.requireNonNull(enactment, "an enacted standard has its enactment");
    }

    private Ending ending() {
        return ending == null ? Ending.OPEN : ending;
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

    /** When it was last changed: later changes never carry an earlier instant. */
    Instant changedAt() {
        return changedAt;
    }

    /** Whether it is or was in force. */
    boolean isEnacted() {
        return enactment != null;
    }

    void requireEnacted() {
        status.require(StandardStatus.ENACTED, StandardStatus.SUPERSEDED, StandardStatus.REVOKED);
    }

    int digestForm() {
        return digestForm;
    }

    Optional<EnactedForm> form() {
        return Optional.ofNullable(form);
    }

    Optional<UUID> corrects() {
        return Optional.ofNullable(correction).map(Correction::standardId);
    }

    StandardView view() {
        return new StandardView(
                id,
                positionId,
                agencyCode,
                status,
                content,
                returnComment,
                returnRows,
                approval == null ? null : approval.letterNumber(),
                approval == null ? null : approval.letterDate(),
                enactment == null ? null : enactment.legalBasis(),
                enactment == null ? null : enactment.decreeSha256(),
                enactment == null ? null : enactment.effectiveFrom(),
                ending().effectiveTo(),
                enactment == null ? null : enactment.supersedes(),
                ending().supersededBy(),
                correction,
                ending().correctedBy(),
                origin,
                revocation == null ? null : revocation.legalBasis(),
                revocationSha256,
                enactment == null ? null : enactment.digest(),
                form,
                version);
    }
}
