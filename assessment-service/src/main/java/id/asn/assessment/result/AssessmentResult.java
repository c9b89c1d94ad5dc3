package id.asn.assessment.result;

import id.asn.assessment.CanonicalText;
import id.asn.assessment.rules.AssessmentMethod;
import id.asn.assessment.rules.Purpose;
import id.asn.assessment.rules.RuleScheme;
import id.asn.chassis.persistence.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * An assessment result; once recorded it never changes.
 *
 * @param agencyCode the agency that employed the person when it was recorded
 * @param validUntil last day on which it counts
 * @param schemeCode the rule that set the validity
 * @param digest SHA-256 of the content: tells a repetition from a changed source record
 */
record AssessmentResult(
        UUID resultId,
        UUID employeeId,
        String agencyCode,
        String providerCode,
        String sourceReference,
        Purpose purpose,
        AssessmentMethod method,
        LocalDate assessedOn,
        LocalDate validUntil,
        String schemeCode,
        int schemeVersion,
        String digest,
        Instant recordedAt,
        String recordedBy,
        List<RatedCompetency> ratings) {

    static AssessmentResult of(
            AssessmentResultRequest request,
            UUID employeeId,
            String agencyCode,
            RuleScheme scheme,
            Instant recordedAt,
            String recordedBy) {
        List<RatedCompetency> ratings = request.ratings().stream()
                .map(rating -> new RatedCompetency(rating.competencyCode(), rating.level()))
                .sorted(Comparator.comparing(RatedCompetency::competencyCode))
                .toList();
        return new AssessmentResult(
                Ids.next(),
                employeeId,
                agencyCode,
                request.providerCode(),
                request.sourceReference(),
                request.purpose(),
                request.method(),
                request.assessedOn(),
                scheme.validUntil(request.assessedOn()),
                scheme.code(),
                scheme.version(),
                digest(request, employeeId, ratings),
                recordedAt,
                recordedBy,
                ratings);
    }

    private static String digest(AssessmentResultRequest request, UUID employeeId, List<RatedCompetency> ratings) {
        CanonicalText text = new CanonicalText()
                .line("result", "1")
                .line("employee", employeeId)
                .line("provider", request.providerCode())
                .line("reference", request.sourceReference())
                .line("purpose", request.purpose())
                .line("method", request.method())
                .line("assessedOn", request.assessedOn());
        ratings.forEach(
                rating -> text.line("competency", rating.competencyCode()).line("level", rating.level()));
        return text.sha256();
    }

    /** One rating, 0.00 to 5.00. */
    record RatedCompetency(String competencyCode, BigDecimal level) {}
}
