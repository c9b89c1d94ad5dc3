package id.asn.assessment.gap;

import java.util.UUID;

/** A position with its standard in force. */
public record TargetPosition(UUID positionId, String title, String tier, UUID standardId) {}
