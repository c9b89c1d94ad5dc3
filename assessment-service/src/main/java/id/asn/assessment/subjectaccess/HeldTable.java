package id.asn.assessment.subjectaccess;

/**
 * A table that holds something about persons.
 *
 * @param name as the catalogue has it
 * @param rows SQL that gives the rows about {@code :employee}, each as one JSON object
 */
record HeldTable(String name, String rows) {

    /** @param table the quoted name, which the condition calls {@code t} */
    static HeldTable of(String name, String table, String condition) {
        return new HeldTable(
                name, "select to_jsonb(t)::text as row from " + table + " t where " + condition + " order by 1");
    }
}
