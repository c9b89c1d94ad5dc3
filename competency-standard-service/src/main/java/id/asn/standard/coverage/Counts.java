package id.asn.standard.coverage;

/** Counted positions of a unit or an agency; counts add up, shares are made of the sums. */
public record Counts(
        int positions,
        int covered,
        int outdated,
        int withoutTechnical,
        int urusanWithoutTechnical,
        int withoutIndicators,
        int withoutPerformanceIndicators,
        int draftsUnderWay,
        int holdersWithoutStandard) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** To follow {@link PositionFindings#WITH}: what was counted by a column of its rows. */
    static String countedBy(String column) {
        return """
                , counted as (
                    select c.%1$s as counted_by,
                           count(*) as positions,
                           count(c.standard_id) as covered,
                           count(*) filter (where c.outdated) as outdated,
                           count(*) filter (where c.no_technical) as without_technical,
                           count(*) filter (where c.urusan_without_technical) as urusan_without_technical,
                           count(*) filter (where c.no_indicators) as without_indicators,
                           count(*) filter (where c.no_performance_indicators) as without_performance_indicators,
                           count(*) filter (where c.draft_under_way) as drafts_under_way,
                           coalesce(sum(c.holders_without_standard), 0) as holders_without_standard
                    from position_coverage c
                    group by c.%1$s
                )
                """.formatted(column);
    }

    Counts plus(Counts other) {
        return new Counts(
                positions + other.positions,
                covered + other.covered,
                outdated + other.outdated,
                withoutTechnical + other.withoutTechnical,
                urusanWithoutTechnical + other.urusanWithoutTechnical,
                withoutIndicators + other.withoutIndicators,
                withoutPerformanceIndicators + other.withoutPerformanceIndicators,
                draftsUnderWay + other.draftsUnderWay,
                holdersWithoutStandard + other.holdersWithoutStandard);
    }

    CoverageFigures figures() {
        return new CoverageFigures(
                positions,
                covered,
                positions - covered,
                Share.percent(covered, positions),
                outdated,
                withoutTechnical,
                urusanWithoutTechnical,
                withoutIndicators,
                withoutPerformanceIndicators,
                draftsUnderWay,
                holdersWithoutStandard);
    }
}
