package id.asn.traininghours.transcript;

import id.asn.chassis.web.ProblemType;

/** Refusals of transcripts. */
public enum TranscriptProblem implements ProblemType {
    TRANSCRIPT_TOO_LONG(422),
    TRANSCRIPT_NOT_ISSUED(404);

    private final int status;

    TranscriptProblem(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public int status() {
        return status;
    }
}
