package id.asn.traininghours.review;

import id.asn.traininghours.jp.Jp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item with the completion and the credit that it is about, as they are stored. */
public record ReviewItemRow(
        UUID completionId,
        UUID employeeId,
        String agencyCode,
        @Nullable String unitCode,
        String providerCode,
        String sourceRecordId,
        String formCode,
        String title,
        LocalDate startDate,
        LocalDate endDate,
        Jp convertedJp,
        @Nullable UUID entryId,
        @Nullable Jp creditedJp,
        ReviewKind kind,
        ReviewState state,
        List<String> reasonCodes,
        @Nullable String reasons,
        @Nullable String assignedTo,
        Instant openedAt,
        Instant changedAt,
        long version,
        int revision) {}
