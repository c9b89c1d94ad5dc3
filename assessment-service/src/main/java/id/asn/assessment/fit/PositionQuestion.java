package id.asn.assessment.fit;

import id.asn.assessment.rules.Purpose;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who fits a position?
 *
 * @param agencyCode whose people are compared
 * @param asOf the day on which evidence must be valid and the standard in force
 */
public record PositionQuestion(
        UUID positionId, String agencyCode, Purpose purpose, LocalDate asOf, MandatoryFilter mandatory) {}
