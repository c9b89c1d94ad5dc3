package id.asn.traininghours.ledger;

import id.asn.traininghours.jp.Jp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The sum of a person's entries completed up to a date, as it was known at an instant.
 */
public record Balance(
        UUID employeeId,

        @Schema(description = "Completion dates up to and including it")
        LocalDate asOf,

        @Schema(description = "Entries recorded up to and including it")
        Instant knownAt,

        @Schema(description = "Rows of every kind", examples = "3")
        long entries,

        Jp creditedJp,
        Jp verifiedJp,
        Jp unverifiedJp,

        @Schema(
                description =
                        "True when knownAt was given and every entry recorded by it has arrived: the same question"
                                + " then always gets this answer")
        boolean settled) {}
