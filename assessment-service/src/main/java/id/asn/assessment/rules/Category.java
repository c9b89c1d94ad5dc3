package id.asn.assessment.rules;

import java.math.BigDecimal;

/**
 * A category of JPM.
 *
 * @param code statutory code, such as {@code MS}
 * @param minimum percent from which it holds, inclusive
 * @param nameId name in Indonesian, as the regulation has it
 * @param nameEn name in English
 */
public record Category(String code, BigDecimal minimum, String nameId, String nameEn) {}
