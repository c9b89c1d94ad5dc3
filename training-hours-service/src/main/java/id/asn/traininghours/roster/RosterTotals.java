package id.asn.traininghours.roster;

import id.asn.traininghours.jp.Jp;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the rows add up to; without a unit, exactly the control totals of the agency and year. */
@Schema(name = "RosterTotals")
public record RosterTotals(
        @Schema(examples = "153") int people,
        @Schema(examples = "410") long entries,
        Jp creditedJp,
        Jp verifiedJp,
        Jp unverifiedJp) {

    static RosterTotals of(List<PersonHours> rows) {
        return new RosterTotals(
                rows.size(),
                rows.stream().mapToLong(PersonHours::entries).sum(),
                sum(rows, PersonHours::creditedJp),
                sum(rows, PersonHours::verifiedJp),
                sum(rows, PersonHours::unverifiedJp));
    }

    private static Jp sum(List<PersonHours> rows, Function<PersonHours, Jp> hours) {
        return rows.stream().map(hours).reduce(Jp.ZERO, Jp::plus);
    }
}
