package id.asn.assessment.result;

import id.asn.assessment.CanonicalText;
import id.asn.assessment.provider.AccreditationFinding;
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
import org.jspecify.annotations.Nullable;

/**
 * An assessment result; once recorded it never changes.
 *
 * @param agencyCode the agency that employed the person when the first of the chain was recorded
 * @param validUntil last day on which it counts
 * @param schemeCode the rule that set the validity
 * @param digest SHA-256 of the content: tells a repetition from a changed source record
 * @param accreditation what was found of the provider; null on days without a rule. It is not what the provider told, so it
 *     is no part of the digest
 * @param revision the result whose place it takes; null for the first of a chain
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
        List<RatedCompetency> ratings,
        Particulars particulars,
        @Nullable AccreditationFinding accreditation,
        @Nullable Revision revision) {

    private static final String NOT_SEALED = "";

    static AssessmentResult of(
            AssessmentResultRequest request,
            UUID employeeId,
            String agencyCode,
            RuleScheme scheme,
            @Nullable AccreditationFinding accreditation,
            Instant recordedAt,
            String recordedBy) {
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
                        NOT_SEALED,
                        recordedAt,
                        recordedBy,
                        request.ratings().stream()
                                .map(rating -> new RatedCompetency(rating.competencyCode(), rating.level()))
                                .sorted(Comparator.comparing(RatedCompetency::competencyCode))
                                .toList(),
                        request.particulars(),
                        accreditation,
                        null)
                .sealed();
    }

    /** Takes an earlier result back without putting anything in its place. */
    static AssessmentResult annulling(RevisedResult earlier, String reason, Instant recordedAt, String recordedBy) {
        return new AssessmentResult(
                        Ids.next(),
                        earlier.employeeId(),
                        earlier.agencyCode(),
                        earlier.providerCode(),
                        earlier.sourceReference(),
                        earlier.purpose(),
                        earlier.method(),
                        earlier.assessedOn(),
                        earlier.validUntil(),
                        earlier.schemeCode(),
                        earlier.schemeVersion(),
                        NOT_SEALED,
                        recordedAt,
                        recordedBy,
                        List.of(),
                        Particulars.of(null, null, null, null),
                        earlier.finding(),
                        new Revision(earlier.resultId(), reason, true))
                .sealed();
    }

    /** The same content in the place of an earlier result, in its chain. */
    AssessmentResult revising(RevisedResult earlier, String reason) {
        return new AssessmentResult(
                        resultId,
                        employeeId,
                        earlier.agencyCode(),
                        providerCode,
                        sourceReference,
                        purpose,
                        method,
                        assessedOn,
                        validUntil,
                        schemeCode,
                        schemeVersion,
                        NOT_SEALED,
                        recordedAt,
                        recordedBy,
                        ratings,
                        particulars,
                        accreditation,
                        new Revision(earlier.resultId(), reason, false))
                .sealed();
    }

    private AssessmentResult sealed() {
        return new AssessmentResult(
                resultId,
                employeeId,
                agencyCode,
                providerCode,
                sourceReference,
                purpose,
                method,
                assessedOn,
                validUntil,
                schemeCode,
                schemeVersion,
                contentDigest(),
                recordedAt,
                recordedBy,
                ratings,
                particulars,
                accreditation,
                revision);
    }

    private String contentDigest() {
        CanonicalText text = new CanonicalText()
                .line("result", "1")
                .line("employee", employeeId)
                .line("provider", providerCode)
                .line("reference", sourceReference)
                .line("purpose", purpose)
                .line("method", method)
                .line("assessedOn", assessedOn);
        ratings.forEach(
                rating -> text.line("competency", rating.competencyCode()).line("level", rating.level()));
        particulars.appendTo(text);
        if (revision != null) {
            revision.appendTo(text);
        }
        return text.sha256();
    }

    /** One rating, 0.00 to 5.00. */
    record RatedCompetency(String competencyCode, BigDecimal level) {}
}
