package id.asn.assessment.talent;

import id.asn.assessment.talent.TalentRules.BoxCell;
import id.asn.assessment.talent.TalentRules.PredicateMeaning;
import java.math.BigDecimal;
import java.util.List;

/** Talent rules as the first version of the policy has them. */
final class Rules {

    static final List<BoxCell> GRID = List.of(
            new BoxCell(Performance.ATAS, Potential.TINGGI, 9),
            new BoxCell(Performance.ATAS, Potential.MENENGAH, 7),
            new BoxCell(Performance.ATAS, Potential.RENDAH, 4),
            new BoxCell(Performance.SESUAI, Potential.TINGGI, 8),
            new BoxCell(Performance.SESUAI, Potential.MENENGAH, 5),
            new BoxCell(Performance.SESUAI, Potential.RENDAH, 2),
            new BoxCell(Performance.BAWAH, Potential.TINGGI, 6),
            new BoxCell(Performance.BAWAH, Potential.MENENGAH, 3),
            new BoxCell(Performance.BAWAH, Potential.RENDAH, 1));

    private static final List<PredicateMeaning> PREDICATES = List.of(
            new PredicateMeaning("SANGAT_BAIK", Performance.ATAS),
            new PredicateMeaning("BAIK", Performance.SESUAI),
            new PredicateMeaning("CUKUP", Performance.BAWAH),
            new PredicateMeaning("BUTUH_PERBAIKAN", Performance.BAWAH),
            new PredicateMeaning("KURANG", Performance.BAWAH),
            new PredicateMeaning("SANGAT_KURANG", Performance.BAWAH));

    private Rules() {}

    static TalentRules law() {
        return with(PerformanceBasis.SCORE_FIRST);
    }

    static TalentRules with(PerformanceBasis basis) {
        return of("80", "60", basis, GRID, PREDICATES);
    }

    static TalentRules of(
            String high, String middle, PerformanceBasis basis, List<BoxCell> grid, List<PredicateMeaning> predicates) {
        return new TalentRules(
                new BigDecimal(high),
                new BigDecimal(middle),
                new BigDecimal(high),
                new BigDecimal(middle),
                basis,
                2,
                grid,
                predicates,
                List.of(7, 8, 9),
                SuccessionOrder.JPM_THEN_BOX);
    }
}
