package id.asn.assessment.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The superior's answer; a no needs its reason. */
public record AnswerRequest(
        @NotBlank @Size(max = 1000) String comment, @NotNull Boolean accepted) {}
