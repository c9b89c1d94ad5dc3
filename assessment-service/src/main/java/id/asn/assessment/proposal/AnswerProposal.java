package id.asn.assessment.proposal;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.Reply;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The superior answers; who that is, the positions held today say, not a role in the token. */
@ApplicationScoped
@UseCase
public class AnswerProposal {

    private final DecideProposal decide;
    private final MayAnswer mayAnswer;

    AnswerProposal(DecideProposal decide, MayAnswer mayAnswer) {
        this.decide = decide;
        this.mayAnswer = mayAnswer;
    }

    /**
     * @throws id.asn.chassis.web.ProblemException 404, 403 when not the superior, 409 when decided already, 422 when an
     *     officer answers without a reason
     */
    public Reply endorse(UUID proposalId, @Nullable String comment) {
        return answer(proposalId, ProposalStatus.ENDORSED, comment);
    }

    /** @throws id.asn.chassis.web.ProblemException as {@link #endorse} */
    public Reply answer(UUID proposalId, AnswerRequest answer) {
        return answer(
                proposalId, answer.accepted() ? ProposalStatus.ENDORSED : ProposalStatus.DECLINED, answer.comment());
    }

    private Reply answer(UUID proposalId, ProposalStatus status, @Nullable String comment) {
        DevelopmentProposal proposal = decide.locked(proposalId);
        DecidedAs as = mayAnswer.require(proposal);
        if (as == DecidedAs.OFFICER && (comment == null || comment.isBlank())) {
            throw Problem.of(ProposalProblem.REASON_REQUIRED).at("/comment");
        }
        return decide.decide(proposal, status, as, comment);
    }
}
