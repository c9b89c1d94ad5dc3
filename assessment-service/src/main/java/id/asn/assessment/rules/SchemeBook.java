package id.asn.assessment.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All schemes, past and present, adopted or not. */
public record SchemeBook(List<RuleScheme> schemes) {

    public SchemeBook {
        schemes = List.copyOf(schemes);
    }

    /** The scheme to apply on the date: that of the tier itself before the one for every tier. */
    public Optional<RuleScheme> inForce(Purpose purpose, @Nullable String tier, LocalDate date) {
        return adopted(purpose, tier, date).or(() -> adopted(purpose, RuleScheme.EVERY_TIER, date));
    }

    /** @throws IllegalStateException when the scheme was never recorded: rows of rules are not deleted */
    public RuleScheme exactly(String code, int version) {
        return schemes.stream()
                .filter(scheme -> scheme.code().equals(code) && scheme.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Scheme " + code + " version " + version + " is gone"));
    }

    private Optional<RuleScheme> adopted(Purpose purpose, @Nullable String tier, LocalDate date) {
        return schemes.stream()
                .filter(scheme -> scheme.adopted()
                        && scheme.purpose() == purpose
                        && scheme.tier().equals(tier)
                        && scheme.isInForceOn(date))
                .findFirst();
    }
}
