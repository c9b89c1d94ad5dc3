package id.asn.demo.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What the services say about one agency after the load.
 *
 * @param share people at 20 verified JP over people, 4 decimals
 * @param byForm credited hours of the year by form code
 * @param gaps largest mean gap first
 * @param matches people by category, or by status where there is no category
 */
public record AgencyFigures(
        String agencyCode,
        String name,
        int year,
        long people,
        long pns,
        long pppk,
        long reached20Jp,
        BigDecimal share,
        BigDecimal creditedJp,
        BigDecimal verifiedJp,
        long entries,
        List<FormHours> byForm,
        List<ModeHours> byMode,
        List<Gap> gaps,
        Needs needs,
        Map<String, Long> matches,
        List<Held> held,
        Coverage coverage,
        Reconciliation reconciliation) {

    public record FormHours(String formCode, String name, BigDecimal jp, long entries) {}

    public record ModeHours(String attendanceMode, BigDecimal jp, long entries) {}

    public record Gap(String competencyCode, String name, long people, long below, BigDecimal meanGap) {}

    public record Needs(
            long total, long withStrategicReference, long withoutStrategicReference, Map<String, Long> byBasis) {}

    /**
     * @param reasons codes of what made a reviewer necessary
     * @param messages the same in words
     */
    public record Held(String title, String sourceRecordId, List<String> reasons, List<String> messages) {}

    public record Coverage(long positions, long withEnactedStandard, List<String> unitsWithoutStandard) {}

    public long heldOf(String reason) {
        return held.stream().filter(one -> one.reasons().contains(reason)).count();
    }
}
