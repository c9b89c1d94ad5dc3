package id.asn.chassis.embedded;

import java.util.regex.Pattern;

/**
 * The database of one service and its two roles: the owner runs migrations, the application role has no DDL.
 */
public record ServiceDatabase(String name, String ownerPassword, String appPassword) {
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z0-9_]{0,55}");

    public ServiceDatabase {
        requireIdentifier(name);
    }

    public String owner() {
        return name + "_owner";
    }

    public String app() {
        return name + "_app";
    }

    /** Names go into SQL unquoted, so nothing but a plain identifier may pass. */
    static String requireIdentifier(String name) {
        if (!IDENTIFIER.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a plain database identifier: " + name);
        }
        return name;
    }
}
