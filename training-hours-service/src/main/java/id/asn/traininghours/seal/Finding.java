package id.asn.traininghours.seal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that differs from what was sealed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SealFinding")
public record Finding(
        Kind kind,

        @Nullable @Schema(description = "Of the seal", examples = "2026-11-26")
        LocalDate day,

        @Nullable UUID entryId,

        @Nullable @Schema(description = "Place among the leaves of the day", examples = "17")
        Long index) {

    /** What differs. */
    public enum Kind {
        /** The entry, or the way from it to the root, is not what was sealed. */
        ENTRY_ALTERED,
        /** An entry was sealed and is gone. */
        ENTRY_MISSING,
        /** An entry pretends to be as old as a sealed day. */
        ENTRY_NOT_SEALED,
        /** The leaves from that index on are not those that were sealed. */
        LEAVES_ALTERED,
        /** The seal does not hash to what it says. */
        SEAL_ALTERED,
        /** The seal does not follow that of the day before. */
        CHAIN_BROKEN,
        /** The day has no seal, or another one than the proof brings along. */
        SEAL_UNKNOWN
    }

    static Finding entry(Kind kind, @Nullable LocalDate day, UUID entryId, @Nullable Long index) {
        return new Finding(kind, day, entryId, index);
    }

    static Finding leaves(LocalDate day, long from) {
        return new Finding(Kind.LEAVES_ALTERED, day, null, from);
    }

    static Finding seal(Kind kind, LocalDate day) {
        return new Finding(kind, day, null, null);
    }
}
