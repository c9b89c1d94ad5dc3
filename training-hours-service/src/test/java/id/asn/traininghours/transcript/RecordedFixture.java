package id.asn.traininghours.transcript;

import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.ledger.EntryKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entries as the ledger has them. */
final class RecordedFixture {

    private RecordedFixture() {}

    static RecordedEntry credit(UUID completion, String day, String jp, Verification verification, String title) {
        return entry(EntryKind.CREDIT, null, completion, day, Jp.of(jp), Jp.of(jp), verification, title);
    }

    static RecordedEntry credit(UUID completion, String day, String jp) {
        return credit(completion, day, jp, Verification.VERIFIED, "Workshop");
    }

    static RecordedEntry reversal(RecordedEntry credit) {
        return entry(
                EntryKind.REVERSAL,
                credit.entryId(),
                credit.completionId(),
                credit.completionDate().toString(),
                credit.claimedJp().negated(),
                credit.creditedJp().negated(),
                credit.verification(),
                credit.title());
    }

    static RecordedEntry adjustment(RecordedEntry credit, String jp) {
        return entry(
                EntryKind.ADJUSTMENT,
                null,
                credit.completionId(),
                credit.completionDate().toString(),
                Jp.ZERO,
                Jp.of(jp),
                credit.verification(),
                credit.title());
    }

    private static RecordedEntry entry(
            EntryKind kind,
            @Nullable UUID reverses,
            UUID completion,
            String day,
            Jp claimed,
            Jp credited,
            Verification verification,
            String title) {
        LocalDate date = LocalDate.parse(day);
        return new RecordedEntry(
                UUID.nameUUIDFromBytes((kind + completion.toString() + credited + verification)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                completion,
                kind,
                reverses,
                "3328",
                date.minusDays(1),
                date,
                "KL07",
                "Workshop/lokakarya",
                title,
                "ST/77/2022",
                "BPSDM-JATENG",
                "BPSDM Provinsi Jawa Tengah",
                verification,
                claimed,
                claimed,
                credited,
                kind == EntryKind.CREDIT ? date.plusDays(2) : null);
    }
}
