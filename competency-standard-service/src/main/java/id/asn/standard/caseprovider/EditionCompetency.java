package id.asn.standard.caseprovider;

import id.asn.standard.dictionary.CompetencyGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A competency as an edition words it now.
 *
 * @param sequence its place in the edition, from 1
 */
record EditionCompetency(
        int sequence,
        String code,
        String name,
        CompetencyGroup group,
        @Nullable String urusanCode,
        @Nullable String urusanName,
        String definition,
        List<Scale.Level> levels) {

    @Nullable Subject subject() {
        return urusanCode == null || urusanName == null ? null : new Subject(urusanCode, urusanName);
    }
}
