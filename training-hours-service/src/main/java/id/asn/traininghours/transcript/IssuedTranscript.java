package id.asn.traininghours.transcript;

/** What the paper says, and the issue by which it can be checked. */
record IssuedTranscript(Transcript transcript, TranscriptIssue issue) {}
