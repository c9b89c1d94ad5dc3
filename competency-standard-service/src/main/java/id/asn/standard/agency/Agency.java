package id.asn.standard.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An agency of the state; its code is given by SIASN. */
@Entity
class Agency {

    @Id
    private String code;

    @Column
    private String name;

    @Column
    @Enumerated(EnumType.STRING)
    private AgencyKind kind;

    @Column
    private @Nullable String regionCode;

    @Column
    private long version;

    protected Agency() {}

    Agency(String code, AgencyRequest profile) {
        this.code = code;
        this.name = profile.name();
        this.kind = profile.kind();
        this.regionCode = profile.regionCode();
        this.version = 1;
    }

    /** Takes over what changed; saying the same again changes nothing. */
    boolean describe(AgencyRequest profile) {
        boolean same = name.equals(profile.name())
                && kind == profile.kind()
                && Objects.equals(regionCode, profile.regionCode());
        if (same) {
            return false;
        }
        name = profile.name();
        kind = profile.kind();
        regionCode = profile.regionCode();
        version++;
        return true;
    }

    void unitsChanged() {
        version++;
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    AgencyView view() {
        return new AgencyView(code, name, kind, regionCode, version);
    }
}
