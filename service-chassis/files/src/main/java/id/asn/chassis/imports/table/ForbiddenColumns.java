package id.asn.chassis.imports.table;

import java.util.Set;

/**
 * Attributes of persons that no service stores: religion, ethnicity, marital status, birth date and sex must not influence
 * merit (UU 20/2023), and are not needed for it (UU 27/2022). A file that holds them is refused before it is stored.
 */
public final class ForbiddenColumns {

    private static final Set<String> NAMES = Set.of(
            "agama",
            "religion",
            "kepercayaan",
            "suku",
            "sukubangsa",
            "etnis",
            "ethnicity",
            "ethnic",
            "ras",
            "race",
            "statusperkawinan",
            "statuskawin",
            "statusnikah",
            "statuspernikahan",
            "maritalstatus",
            "tanggallahir",
            "tgllahir",
            "birthdate",
            "dateofbirth",
            "birthday",
            "dob",
            "ttl",
            "tempattanggallahir",
            "tempattgllahir",
            "jeniskelamin",
            "kelamin",
            "sex",
            "gender",
            "jk");

    private ForbiddenColumns() {}

    /** Whether a column or a field of that name is one of them, however it is written. */
    public static boolean isOne(String written) {
        return NAMES.contains(HeaderName.of(written)) || NAMES.contains(HeaderName.withoutBrackets(written));
    }
}
