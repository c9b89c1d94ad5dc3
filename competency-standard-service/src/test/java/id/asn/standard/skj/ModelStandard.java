package id.asn.standard.skj;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A standard as the plain model keeps it; immutable, so that what was known once stays what it was. */
record ModelStandard(
        String id,
        String position,
        StandardStatus status,
        int level,
        @Nullable String corrects,
        @Nullable String decree,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        long version) {

    static ModelStandard drafted(String id, String position, int level, @Nullable String corrects) {
        return new ModelStandard(id, position, StandardStatus.DRAFT, level, corrects, null, null, null, 1);
    }

    ModelStandard edited(int newLevel) {
        return new ModelStandard(id, position, status, newLevel, corrects, decree, from, to, version + 1);
    }

    ModelStandard in(StandardStatus next) {
        return new ModelStandard(id, position, next, level, corrects, decree, from, to, version + 1);
    }

    ModelStandard enacted(String byDecree, LocalDate begin, @Nullable LocalDate end) {
        return new ModelStandard(
                id, position, StandardStatus.ENACTED, level, corrects, byDecree, begin, end, version + 1);
    }

    /** Superseded or revoked: it ends on that day, or was never in force. */
    ModelStandard ended(StandardStatus next, LocalDate end) {
        LocalDate begin = begin();
        return new ModelStandard(
                id, position, next, level, corrects, decree, begin, end.isBefore(begin) ? begin : end, version + 1);
    }

    ModelStandard replaced() {
        return new ModelStandard(
                id,
                position,
                status == StandardStatus.ENACTED ? StandardStatus.SUPERSEDED : status,
                level,
                corrects,
                decree,
                begin(),
                begin(),
                version + 1);
    }

    boolean isOrWasEnacted() {
        return decree != null;
    }

    private LocalDate begin() {
        if (from == null) {
            throw new IllegalStateException("not enacted");
        }
        return from;
    }
}
