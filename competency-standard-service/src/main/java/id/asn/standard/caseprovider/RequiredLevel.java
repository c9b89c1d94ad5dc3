package id.asn.standard.caseprovider;

import id.asn.standard.dictionary.CompetencyGroup;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A competency at the level that a standard requires, as the edition says that was in force when the standard began. */
record RequiredLevel(
        String competencyCode,
        int level,
        String name,
        CompetencyGroup group,
        @Nullable String urusanCode,
        @Nullable String urusanName,
        @Nullable String description,
        @Nullable UUID editionId) {

    @Nullable Subject subject() {
        return urusanCode == null || urusanName == null ? null : new Subject(urusanCode, urusanName);
    }
}
