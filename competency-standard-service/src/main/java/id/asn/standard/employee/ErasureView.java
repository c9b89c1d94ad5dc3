package id.asn.standard.employee;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.standard.LegalBasis;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An erasure that was asked for, and whether a second person has confirmed it: only then it has happened. */
@Schema(name = "Erasure")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ErasureView(
        UUID employeeId,
        LegalBasis legalBasis,
        String requestedBy,
        Instant requestedAt,
        @Nullable String confirmedBy,

        @Nullable @Schema(description = "When the identity was erased; absent while it waits")
        Instant confirmedAt) {}
