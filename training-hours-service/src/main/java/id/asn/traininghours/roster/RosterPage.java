package id.asn.traininghours.roster;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of people, and what all of them add up to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Roster")
public record RosterPage(
        @Schema(examples = "3328") String agencyCode,
        @Schema(examples = "2026") int year,
        @Nullable String unit,
        RosterTotals totals,
        List<PersonHours> items,
        @Nullable String next) {}
