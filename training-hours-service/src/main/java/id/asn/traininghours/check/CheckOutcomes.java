package id.asn.traininghours.check;

import id.asn.traininghours.completion.AttendanceMode;
import id.asn.traininghours.completion.CheckDecision;
import id.asn.traininghours.completion.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What each check came to on a completion: what is not among its stored reasons has passed, or had nothing to check. */
record CheckOutcomes(JudgedCompletion judged, List<Reason> onEntry, List<Reason> onHold) {

    Optional<Reason> reason(CheckRule rule) {
        return Stream.concat(onEntry.stream(), onHold.stream())
                .filter(reason -> reason.code() == rule.checkCode())
                .findFirst();
    }

    ChecksView.Outcome of(CheckRule rule) {
        if (!judged.wasJudged()) {
            return ChecksView.Outcome.NOT_RUN;
        }
        return reason(rule).map(reason -> found(reason)).orElseGet(() -> {
            if (!rule.runs()) {
                return ChecksView.Outcome.OFF;
            }
            return applies(rule) ? ChecksView.Outcome.PASSED : ChecksView.Outcome.NOT_APPLICABLE;
        });
    }

    private ChecksView.Outcome found(Reason reason) {
        // Rows older than the check rules say no decision: then what became of the completion says it.
        boolean held = reason.decision() == null ? onHold.contains(reason) : reason.decision() == CheckDecision.HOLD;
        return held ? ChecksView.Outcome.HELD : ChecksView.Outcome.FLAGGED;
    }

    private boolean applies(CheckRule rule) {
        return switch (rule.checkCode()) {
            case DUPLICATE_CERTIFICATE, CERTIFICATE_OF_ANOTHER -> judged.certificateKey() != null;
            case DUPLICATE_EVIDENCE, EVIDENCE_OF_ANOTHER -> judged.evidenceDigest() != null;
            case ENGAGED_TOO_BRIEFLY, BARELY_ENGAGED -> judged.engagedMinutes() != null;
            case MORE_THAN_PROGRAMME, PROGRAMME_NOT_ACCREDITED -> judged.programmeCode() != null;
            case TWO_PLACES_AT_ONCE -> judged.attendanceMode() == AttendanceMode.ONSITE;
            default -> true;
        };
    }
}
