package id.asn.standard.derivation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Wire form of {@code standard-notice.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeEvent(
        UUID noticeId,
        String agencyCode,
        UUID standardId,
        UUID sourceStandardId,
        String sourceAgencyCode,
        SourceChange change,
        @Nullable UUID successorStandardId,
        LocalDate effectiveOn,
        Instant recordedAt) {

    static NoticeEvent of(NoticeView notice) {
        return new NoticeEvent(
                notice.noticeId(),
                notice.agencyCode(),
                notice.standardId(),
                notice.sourceStandardId(),
                notice.sourceAgencyCode(),
                notice.change(),
                notice.successorStandardId(),
                notice.effectiveOn(),
                notice.recordedAt());
    }
}
