package id.asn.chassis.persistence;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The agencies that a transaction may see: all of them, or the named codes. It is handed to PostgreSQL per transaction,
 * where row-level security enforces it; no scope at all means no rows.
 */
public final class AgencyScope {

    /** Codes go into a comma-separated setting, so they must not hold a comma or a star. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,40}");

    private static final AgencyScope ALL = new AgencyScope(Set.of(), true);

    private final Set<String> codes;
    private final boolean all;

    private AgencyScope(Set<String> codes, boolean all) {
        this.codes = codes;
        this.all = all;
    }

    public static AgencyScope all() {
        return ALL;
    }

    /** @throws IllegalArgumentException when a code holds anything but letters, digits, dot, dash and underscore */
    public static AgencyScope of(Set<String> codes) {
        for (String code : codes) {
            if (!CODE.matcher(code).matches()) {
                throw new IllegalArgumentException("Not an agency code");
            }
        }
        return new AgencyScope(Set.copyOf(codes), false);
    }

    public boolean covers(String agencyCode) {
        return all || codes.contains(agencyCode);
    }

    public boolean isAll() {
        return all;
    }

    /** The named codes; empty when the scope is {@link #isAll() all}. */
    public Set<String> codes() {
        return codes;
    }

    /** The value of the setting {@code asn.agencies} that the policies of the database read. */
    String setting() {
        return all ? "*" : String.join(",", new TreeSet<>(codes));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgencyScope scope && all == scope.all && codes.equals(scope.codes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(all, codes);
    }
}
