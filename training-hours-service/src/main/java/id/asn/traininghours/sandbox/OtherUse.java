package id.asn.traininghours.sandbox;

import id.asn.traininghours.rule.CapPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Units of a capped period that entries outside the run use: of another year or another agency. */
public record OtherUse(
        UUID employeeId, String formCode, CapPeriod capPeriod, LocalDate periodStart, BigDecimal units) {}
