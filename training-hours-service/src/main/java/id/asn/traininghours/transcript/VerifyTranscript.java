package id.asn.traininghours.transcript;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells a genuine paper from a forgery to whoever holds its code; the code is all that is asked for. */
@ApplicationScoped
class VerifyTranscript {

    private final TranscriptIssues issues;
    private final Transactions transactions;

    VerifyTranscript(TranscriptIssues issues, Transactions transactions) {
        this.issues = issues;
        this.transactions = transactions;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when nothing was issued under the code */
    TranscriptVerificationView under(String typed) {
        return transactions.write(
                AgencyScope.all(),
                () -> VerificationCode.read(typed)
                        .flatMap(issues::under)
                        .map(issue -> TranscriptVerificationView.of(issue, issues.since(issue)))
                        .orElseThrow(() -> Problem.of(TranscriptProblem.TRANSCRIPT_NOT_ISSUED)));
    }
}
