package id.asn.standard.employee;

/** The rows that were known at {@code :knownAt}, or are known now when it is null, as a condition in SQL. */
final class AsKnown {

    private AsKnown() {}

    /** @param alias of a table with the column {@code recorded} */
    static String of(String alias) {
        return """
                (case when cast(:knownAt as timestamptz) is null then upper_inf(%1$s.recorded)
                      else %1$s.recorded @> cast(:knownAt as timestamptz) end)""".formatted(alias);
    }
}
