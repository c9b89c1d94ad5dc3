package id.asn.traininghours.transcript;

import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.ledger.EntryKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the ledger with what a transcript says of it. */
record RecordedEntry(
        UUID entryId,
        UUID completionId,
        EntryKind kind,
        @Nullable UUID reversesEntryId,
        String agencyCode,
        LocalDate startDate,
        LocalDate completionDate,
        String formCode,
        @Nullable String formName,
        String title,
        @Nullable String certificateNumber,
        String providerCode,
        @Nullable String providerName,
        Verification verification,
        Jp claimedJp,
        Jp convertedJp,
        Jp creditedJp,
        @Nullable LocalDate sealedOn) {}
