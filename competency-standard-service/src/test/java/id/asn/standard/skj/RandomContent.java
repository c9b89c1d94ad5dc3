package id.asn.standard.skj;

import id.asn.standard.skj.StandardContent.RequiredCompetency;
import id.asn.standard.skj.StandardContent.RequiredEducation;
import id.asn.standard.skj.StandardContent.RequiredExperience;
import id.asn.standard.skj.StandardContent.RequiredRank;
import id.asn.standard.skj.StandardContent.RequiredTraining;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Contents as drafts may hold them, repeated rows included; from few values, so that two of them meet often. */
final class RandomContent {

    private final RandomGenerator random;

    RandomContent(RandomGenerator random) {
        this.random = random;
    }

    StandardContent next() {
        return new StandardContent(
                text("Ikhtisar"),
                rows(() -> new RequiredCompetency(text("M."), 1 + random.nextInt(5))),
                optional(() -> new RequiredRank(text("III/"), importance())),
                rows(() -> new RequiredEducation(text("S"), optional(() -> text("Ilmu")), importance())),
                rows(() -> new RequiredTraining(
                        TrainingKind.values()[random.nextInt(3)], text("Pelatihan"), importance())),
                rows(() -> new RequiredExperience(text("Jabatan"), optional(() -> random.nextInt(3)), importance())),
                rows(() -> text("Indikator")));
    }

    private <T> List<T> rows(Supplier<T> row) {
        return IntStream.range(0, random.nextInt(5)).mapToObj(i -> row.get()).toList();
    }

    private <T> @Nullable T optional(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private String text(String stem) {
        return stem + random.nextInt(4);
    }

    private Importance importance() {
        return Importance.values()[random.nextInt(3)];
    }
}
