package id.asn.assessment.succession;

import id.asn.assessment.CanonicalText;
import id.asn.assessment.match.MatchStep;
import id.asn.assessment.match.Rating;
import id.asn.assessment.qualification.Qualifications;
import id.asn.assessment.qualification.RequirementCheck;
import id.asn.assessment.rules.ExactPercent;
import id.asn.assessment.talent.PerformanceFact;
import id.asn.assessment.talent.PotentialFact;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** A person held against the position, with what it rests on. */
record Contender(Inputs inputs, Outcome outcome) {

    UUID employeeId() {
        return inputs.employeeId();
    }

    /** The results whose ratings count, and the one that gives the potential. */
    Stream<UUID> resultsItRestsOn() {
        PotentialFact potential = inputs.potential();
        return Stream.concat(
                        outcome.steps().stream()
                                .filter(step -> step.owned() != null)
                                .map(MatchStep::resultId)
                                .filter(Objects::nonNull),
                        potential == null ? Stream.empty() : Stream.of(potential.resultId()))
                .distinct();
    }

    /**
     * SHA-256 over what it rests on and what came out. Neither the day nor the number of days served is in it: the same
     * evidence gives the same digest tomorrow.
     */
    String digest() {
        CanonicalText text = new CanonicalText()
                .line("successionCandidate", "1")
                .line("employee", employeeId())
                .line("agency", inputs.candidate().agencyCode());
        inputs.candidate().ratings().stream()
                .sorted(Comparator.comparing(
                                (Rating rating) -> rating.resultId().toString())
                        .thenComparing(Rating::competencyCode))
                .forEach(rating -> text.line("rating", rating.resultId() + " " + rating.resultDigest())
                        .line("competency", rating.competencyCode())
                        .line("level", rating.level())
                        .line("validUntil", rating.validUntil())
                        .line("superseded", rating.superseded()));
        appendQualifications(text, inputs.candidate().qualifications());
        appendTalent(text);
        outcome.requirements().forEach(check -> append(text, check));
        outcome.exactJpm().ifPresent(jpm -> append(text, jpm));
        return text.line("category", outcome.category())
                .line("mandatory", outcome.mandatory())
                .line("box", outcome.placement().box())
                .line("reasons", outcome.placement().reasons())
                .sha256();
    }

    private void appendTalent(CanonicalText text) {
        PerformanceFact performance = inputs.performance();
        if (performance != null) {
            text.line("appraisal", performance.appraisalId() + " " + performance.digest())
                    .line("score", performance.score())
                    .line("predicate", performance.predicate());
        }
        PotentialFact potential = inputs.potential();
        if (potential != null) {
            text.line("potential", potential.resultId() + " " + potential.digest())
                    .line("score", potential.score());
        }
    }

    private static void appendQualifications(CanonicalText text, Qualifications qualifications) {
        text.line("known", qualifications.known());
        qualifications.golongan().stream().sorted().forEach(golongan -> text.line("golongan", golongan));
        qualifications.educations().stream()
                .map(education -> education.level() + "/" + education.field())
                .sorted()
                .forEach(education -> text.line("education", education));
        qualifications.trainings().stream()
                .map(training -> training.kind() + "/" + training.name())
                .sorted()
                .forEach(training -> text.line("training", training));
    }

    private static void append(CanonicalText text, RequirementCheck check) {
        text.line("requirement", check.kind() + " " + check.wanted())
                .line("importance", check.importance())
                .line("state", check.state())
                .line("reason", check.reason());
    }

    private static void append(CanonicalText text, ExactPercent jpm) {
        text.line("jpmNumerator", jpm.numerator()).line("jpmDenominator", jpm.denominator());
    }
}
