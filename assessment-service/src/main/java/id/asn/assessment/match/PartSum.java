package id.asn.assessment.match;

import java.math.BigDecimal;

/** The sums of one part of the scheme. */
public record PartSum(String part, BigDecimal weight, BigDecimal sumIndividual, BigDecimal sumRequired) {}
