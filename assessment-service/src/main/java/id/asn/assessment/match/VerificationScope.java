package id.asn.assessment.match;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which computations of an agency a verification covers.
 *
 * @param all those of before too, not the current ones only
 * @param since first day on which evidence had to be valid, inclusive; null without a bound
 * @param until last such day, inclusive; null without a bound
 */
public record VerificationScope(
        String agency,
        boolean all,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    static final String WHERE = """
             where m.agency_code = :agency
               and (:all or exists (select 1 from current_match c where c.computation_id = m.computation_id))
               and (:since::date is null or m.as_of >= :since)
               and (:until::date is null or m.as_of <= :until)
            """;
}
