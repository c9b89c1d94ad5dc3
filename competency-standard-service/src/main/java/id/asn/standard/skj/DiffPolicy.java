package id.asn.standard.skj;

import id.asn.standard.LegalBasis;
import id.asn.standard.skj.StandardContent.RequiredCompetency;
import id.asn.standard.skj.StandardContent.RequiredExperience;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions, as data. Comparing them the other way round gives the inverse, and taking away what was
 * and adding what is turns the one into the other. Pure.
 */
final class DiffPolicy {

    private DiffPolicy() {}

    static ContentDifference compare(Version before, Version after) {
        StandardContent old = before.content();
        StandardContent now = after.content();
        return new ContentDifference(
                single(old.summary(), now.summary()),
                RowDifferences.of(old.competencies(), now.competencies(), RequiredCompetency::competencyCode).stream()
                        .map(CompetencyDifference::of)
                        .toList(),
                single(old.rank(), now.rank()),
                RowDifferences.of(old.education(), now.education(), row -> row.level() + " " + row.field()),
                RowDifferences.of(old.training(), now.training(), row -> row.kind() + " " + row.name()),
                RowDifferences.of(old.experience(), now.experience(), RequiredExperience::description),
                RowDifferences.of(old.performanceIndicators(), now.performanceIndicators(), text -> text),
                single(before.legalBasis(), after.legalBasis()));
    }

    private static <T> @Nullable Difference<T> single(@Nullable T before, @Nullable T after) {
        return Objects.equals(before, after) ? null : Difference.of(before, after);
    }

    /** What is compared: what a version says, and the decree it rests on once it has one. */
    record Version(StandardContent content, @Nullable LegalBasis legalBasis) {

        static Version of(StandardView standard) {
            return new Version(standard.content(), standard.legalBasis());
        }
    }
}
