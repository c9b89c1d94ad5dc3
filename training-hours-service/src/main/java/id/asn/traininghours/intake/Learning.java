package id.asn.traininghours.intake;

import id.asn.traininghours.completion.NamedCourse;
import id.asn.traininghours.rule.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was learned and how much of it, as the request says or, where it is silent, the mapping of its course. */
record Learning(
        @Nullable String programmeCode,
        String formCode,
        Unit unit,
        BigDecimal amount,
        List<String> competencyCodes,
        @Nullable NamedCourse course) {}
