package id.asn.traininghours.check;

import id.asn.traininghours.completion.AttendanceMode;
import id.asn.traininghours.completion.KnownCompletion;
import id.asn.traininghours.completion.KnownState;
import id.asn.traininghours.jp.Jp;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored completion with what was found on it.
 *
 * @param employeeId absent, like the agency, while it waits for the register
 * @param entryReasons JSON of its standing credit's reasons
 * @param heldReasons JSON of the reasons for holding it
 */
public record JudgedCompletion(
        UUID completionId,
        @Nullable UUID employeeId,
        @Nullable String agencyCode,
        String providerCode,
        String titleKey,
        LocalDate startDate,
        LocalDate endDate,
        @Nullable String certificateKey,
        @Nullable String evidenceDigest,
        String formCode,
        @Nullable String programmeCode,
        Jp jp,
        AttendanceMode attendanceMode,
        KnownState state,
        @Nullable Integer engagedMinutes,
        @Nullable String entryReasons,
        @Nullable String heldReasons) {

    KnownCompletion known(UUID person) {
        return new KnownCompletion(
                completionId,
                person,
                providerCode,
                titleKey,
                startDate,
                endDate,
                certificateKey,
                evidenceDigest,
                formCode,
                programmeCode,
                jp,
                attendanceMode,
                state);
    }

    boolean wasJudged() {
        return entryReasons != null || heldReasons != null;
    }
}
