package id.asn.assessment.gap;

import java.util.UUID;

/** A position with its standard in force on a day. */
public record TargetPosition(
        UUID positionId,
        String agencyCode,
        String unitCode,
        String title,
        String tier,
        UUID standardId,
        String standardDigest) {}
