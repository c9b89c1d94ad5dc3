package id.asn.traininghours.review;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is to look at it. */
@Schema(name = "ReviewAssignment")
public record AssignmentRequest(
        @Nullable @Pattern(regexp = "[\\x21-\\x7e]{1,120}") @Schema(description = "Subject of the officer; absent: nobody", examples = "budi")
        String officer) {}
