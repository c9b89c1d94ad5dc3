package id.asn.planning.report;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A figure of a place: of a unit, of an agency (no unit), or of all agencies in scope (neither). */
interface Placed {

    @Nullable String agencyCode();

    @Nullable String unitCode();

    default boolean isAt(@Nullable String agencyCode, @Nullable String unitCode) {
        return Objects.equals(agencyCode(), agencyCode) && Objects.equals(unitCode(), unitCode);
    }
}
