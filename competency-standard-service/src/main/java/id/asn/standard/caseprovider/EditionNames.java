package id.asn.standard.caseprovider;

import id.asn.standard.dictionary.CompetencyGroup;

/** Our names of what stands in an edition; {@code case_edition_ids} and {@code case_competency_ids} derive from the same. */
final class EditionNames {

    private EditionNames() {}

    static String group(String edition, CompetencyGroup group) {
        return edition + "/group/" + group;
    }

    static String competency(String edition, String code) {
        return edition + "/competency/" + code;
    }

    /** @param level 1 to 5 */
    static String level(String edition, String code, int level) {
        return edition + "/level/" + level + "/" + code;
    }

    static String rubric(String edition, String code) {
        return edition + "/rubric/" + code;
    }
}
