package id.asn.assessment.proposal;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.Reply;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The employee takes a proposal back as long as nobody has answered it. */
@ApplicationScoped
public class WithdrawProposal {

    private final DecideProposal decide;
    private final MayAnswer mayAnswer;

    WithdrawProposal(DecideProposal decide, MayAnswer mayAnswer) {
        this.decide = decide;
        this.mayAnswer = mayAnswer;
    }

    /**
     * @throws id.asn.chassis.web.ProblemException 404, 403 for anybody but the employee, 409 when it was decided already
     */
    @UseCase
    public Reply withdraw(UUID proposalId, @Nullable String comment) {
        DevelopmentProposal proposal = decide.locked(proposalId);
        if (!mayAnswer.maySee(proposal)) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
        if (!mayAnswer.isOwn(proposal)) {
            throw Problem.of(ProposalProblem.NOT_THE_PROPOSER);
        }
        return decide.decide(proposal, ProposalStatus.WITHDRAWN, DecidedAs.PROPOSER, comment);
    }
}
