package id.asn.traininghours.check;

import id.asn.traininghours.completion.AttendanceMode;
import id.asn.traininghours.completion.KnownCompletion;
import id.asn.traininghours.completion.KnownState;
import id.asn.traininghours.jp.Jp;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the database's function {@code completion_history}; what it fills depends on what it is about. */
public record HistoryRow(
        About about,
        @Nullable UUID completionId,
        @Nullable UUID employeeId,
        @Nullable String providerCode,
        @Nullable String titleKey,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable String certificateKey,
        @Nullable String evidenceDigest,
        @Nullable String formCode,
        @Nullable String programmeCode,
        @Nullable Jp jp,
        @Nullable AttendanceMode attendanceMode,
        @Nullable KnownState state,
        @Nullable Long posts) {

    /** As the function says. */
    public enum About {
        OWN,
        POSTS,
        EVIDENCE_ELSEWHERE,
        CERTIFICATE_ELSEWHERE
    }

    UUID person() {
        return Objects.requireNonNull(employeeId);
    }

    UUID completion() {
        return Objects.requireNonNull(completionId);
    }

    String provider() {
        return Objects.requireNonNull(providerCode);
    }

    KnownCompletion own() {
        return new KnownCompletion(
                completion(),
                person(),
                provider(),
                Objects.requireNonNull(titleKey),
                Objects.requireNonNull(startDate),
                Objects.requireNonNull(endDate),
                certificateKey,
                evidenceDigest,
                Objects.requireNonNull(formCode),
                programmeCode,
                Objects.requireNonNull(jp),
                Objects.requireNonNull(attendanceMode),
                Objects.requireNonNull(state));
    }
}
