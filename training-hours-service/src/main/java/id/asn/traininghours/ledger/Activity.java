package id.asn.traininghours.ledger;

import id.asn.traininghours.completion.AttendanceMode;
import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.rule.Cap;
import id.asn.traininghours.rule.Jalur;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done and under which rule; frozen, so that an edited course or rule never changes a past figure.
 *
 * @param cap the cap that applied, absent when the form has none
 */
public record Activity(
        String formCode,
        Jalur jalur,
        AttendanceMode attendanceMode,
        String providerCode,
        boolean providerAccredited,
        Verification verification,
        List<String> competencyCodes,
        String ruleSet,
        @Nullable Cap cap) {

    public Activity {
        competencyCodes = List.copyOf(competencyCodes);
    }
}
