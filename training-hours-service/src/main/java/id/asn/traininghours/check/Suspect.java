package id.asn.traininghours.check;

import id.asn.traininghours.completion.Assessment;
import id.asn.traininghours.completion.Claim;
import id.asn.traininghours.completion.KnownCompletion;

/** A completion that is being judged. */
public record Suspect(KnownCompletion completion, Claim claim, Assessment assessment) {}
