package id.asn.assessment.proposal;

import org.jspecify.annotations.Nullable;

/** What an employee asks for. */
public enum ProposalKind {
    /** To learn something: "I want to learn ...". */
    NEED,
    /** To become fit for a position: the career that the employee works toward. */
    TARGET_POSITION;

    /** Requests that do not say: one that names a position and no competency is about the position. */
    static ProposalKind of(ProposalRequest request) {
        @Nullable ProposalKind said = request.kind();
        if (said != null) {
            return said;
        }
        return request.targetPositionId() != null && request.competencyCode() == null ? TARGET_POSITION : NEED;
    }
}
