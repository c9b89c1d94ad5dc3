package id.asn.standard.impact;

import java.math.BigDecimal;
import java.util.List;

/** The cut-offs of PerBKN 26/2019. */
final class Cuts {

    static final List<CategoryCut> OF_2019 = List.of(
            cut(Purpose.PENGISIAN_JABATAN, "KMS", 0),
            cut(Purpose.PENGISIAN_JABATAN, "MS", 80),
            cut(Purpose.PENGISIAN_JABATAN, "MMS", 68),
            cut(Purpose.PEMETAAN, "CUKUP_OPTIMAL", 78),
            cut(Purpose.PEMETAAN, "KURANG_OPTIMAL", 0),
            cut(Purpose.PEMETAAN, "OPTIMAL", 90));

    private Cuts() {}

    private static CategoryCut cut(Purpose purpose, String category, int minimum) {
        return new CategoryCut(purpose, category, BigDecimal.valueOf(minimum), "PerBKN 26/2019");
    }
}
