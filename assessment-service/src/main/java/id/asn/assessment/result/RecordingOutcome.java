package id.asn.assessment.result;

import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.ItemStatus;
import id.asn.chassis.web.ProblemException;

/** What became of one reported result. */
public sealed interface RecordingOutcome {

    /** A result is recorded once. */
    long ONLY_VERSION = 1;

    /** The same, as what became of an item of a batch or a file. */
    default ItemOutcome at(int index) {
        return switch (this) {
            case Recorded(RecordedResult result) ->
                new ItemOutcome.Kept(index, ItemStatus.CREATED, result.resultId(), ONLY_VERSION);
            case Replayed(RecordedResult result) ->
                new ItemOutcome.Kept(index, ItemStatus.UNCHANGED, result.resultId(), ONLY_VERSION);
            case Rejected rejected -> new ItemOutcome.Rejected(index, rejected.problem());
        };
    }

    /** It is new. */
    record Recorded(RecordedResult result) implements RecordingOutcome {}

    /** The same content had been recorded before under the same reference: nothing changed. */
    record Replayed(RecordedResult result) implements RecordingOutcome {}

    /** It cannot be read, or a rule refuses it; nothing was written. */
    record Rejected(ProblemException problem) implements RecordingOutcome {}
}
