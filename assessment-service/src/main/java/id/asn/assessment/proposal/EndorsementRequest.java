package id.asn.assessment.proposal;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The superior's yes, with or without a word. */
public record EndorsementRequest(@Nullable @Size(max = 1000) String comment) {}
