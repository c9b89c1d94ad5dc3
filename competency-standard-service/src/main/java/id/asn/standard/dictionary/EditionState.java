package id.asn.standard.dictionary;

import id.asn.standard.LegalBasis;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an edition.
 *
 * @param effectiveTo first day on which it no longer holds; null: until another comes
 */
record EditionState(
        UUID editionId,
        String edition,
        String name,
        String decreeNumber,
        LocalDate decreeDate,
        String decreeTitle,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {

    static EditionState of(UUID editionId, EditionRequest request) {
        return new EditionState(
                editionId,
                request.edition(),
                request.name(),
                request.legalBasis().number(),
                request.legalBasis().date(),
                request.legalBasis().title(),
                request.effectiveFrom(),
                null);
    }

    EditionState corrected(EditionCorrection correction) {
        LegalBasis basis = Objects.requireNonNullElse(correction.legalBasis(), legalBasis());
        return new EditionState(
                editionId,
                edition,
                Objects.requireNonNullElse(correction.name(), name),
                basis.number(),
                basis.date(),
                basis.title(),
                Objects.requireNonNullElse(correction.effectiveFrom(), effectiveFrom),
                effectiveTo);
    }

    EditionState until(@Nullable LocalDate end) {
        return new EditionState(editionId, edition, name, decreeNumber, decreeDate, decreeTitle, effectiveFrom, end);
    }

    LegalBasis legalBasis() {
        return new LegalBasis(decreeNumber, decreeDate, decreeTitle);
    }
}
