package id.asn.standard.derivation;

/**
 * The level that positions of a tier usually require (practice, not statute), and how many competencies of each group a
 * standard needs: rows of the day.
 *
 * @param requiredLevel 1 to 5
 */
record TierDefault(int requiredLevel, String citation, int minimumManajerial, int minimumSosiokultural) {}
