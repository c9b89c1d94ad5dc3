package id.asn.traininghours.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which items are wanted; a {@code @BeanParam}, to be validated with {@code @Valid}. */
public class ReviewFilter {

    @NotBlank @Size(max = 20) @QueryParam("agency")
    String agency = "";

    @QueryParam("state")
    @Parameter(description = "Without it those that are still to be decided: OPEN and RETURNED")
    @Nullable ReviewState state;

    @QueryParam("kind")
    @Nullable ReviewKind kind;

    @Size(max = 64) @QueryParam("unit")
    @Parameter(description = "Unit of the person on the completion date")
    @Nullable String unit;

    @Size(max = 60) @QueryParam("reason")
    @Parameter(description = "Code of a reason for holding or flagging it")
    @Nullable String reason;

    @Size(max = 64) @QueryParam("provider")
    @Nullable String provider;

    @Size(max = 10) @QueryParam("form")
    @Nullable String form;

    @Min(0) @Max(36_500) @QueryParam("olderThanDays")
    @Parameter(description = "Opened at least so many days ago")
    @Nullable Integer olderThanDays;

    @Pattern(regexp = "[\\x21-\\x7e]{1,120}") @QueryParam("assignedTo")
    @Parameter(description = "Subject of an officer")
    @Nullable String assignedTo;

    @QueryParam("unassigned")
    @Parameter(description = "true: only those assigned to nobody")
    @Nullable Boolean unassigned;
}
