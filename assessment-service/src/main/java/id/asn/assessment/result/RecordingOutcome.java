package id.asn.assessment.result;

import id.asn.chassis.web.ProblemException;

/** What became of one reported result. */
public sealed interface RecordingOutcome {

    /** It is new. */
    record Recorded(RecordedResult result) implements RecordingOutcome {}

    /** The same content had been recorded before under the same reference: nothing changed. */
    record Replayed(RecordedResult result) implements RecordingOutcome {}

    /** It cannot be read, or a rule refuses it; nothing was written. */
    record Rejected(ProblemException problem) implements RecordingOutcome {}
}
