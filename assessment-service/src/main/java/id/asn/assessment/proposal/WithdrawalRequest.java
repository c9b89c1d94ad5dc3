package id.asn.assessment.proposal;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The employee takes a proposal back, with or without a word. */
public record WithdrawalRequest(@Nullable @Size(max = 1000) String comment) {}
