package id.asn.standard.employee;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One version of a person: who recorded it and when, what was no longer true from then on, and what was instead. */
@Schema(name = "EmployeeHistoryEntry")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmployeeHistoryView(
        long version,
        ChangeAction action,
        @Schema(examples = "6407") String agencyCode,
        Instant recordedAt,

        @Schema(description = "Subject of the token that recorded it", examples = "simpeg-tegal")
        String recordedBy,

        List<State> statesEnded,
        List<State> statesBegun,
        List<Placed> placementsEnded,
        List<Placed> placementsBegun) {

    /** Identity, employment and status over a stretch of time. */
    @Schema(name = "EmployeeHistoryState")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record State(
            @Nullable String nip,
            @Nullable String name,
            EmploymentKind employmentKind,
            EmployeeStatus status,
            LocalDate employedFrom,
            @Nullable LocalDate employedTo,
            @Nullable LocalDate contractFrom,
            @Nullable LocalDate contractTo,

            @Nullable @Schema(description = "First day; absent since ever")
            LocalDate from,

            @Nullable @Schema(description = "First day after; absent while it holds")
            LocalDate to) {}

    /** A position over a stretch of time. */
    @Schema(name = "EmployeeHistoryPlacement")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Placed(
            UUID positionId,
            PlacementKind kind,
            LocalDate from,
            @Nullable LocalDate to) {}
}
