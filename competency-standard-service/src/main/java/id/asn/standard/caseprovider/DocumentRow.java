package id.asn.standard.caseprovider;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code case_document}: a standard or an edition. */
record DocumentRow(
        UUID identifier,
        @Nullable UUID standardId,
        @Nullable UUID editionId,
        String frameworkType,
        String caseVersion,
        String creator,
        String title,
        @Nullable String description,
        String language,
        String version,
        String adoptionStatus,
        LocalDate statusStartDate,
        @Nullable LocalDate statusEndDate,
        String notes,
        List<String> subject,
        List<String> urusanCodes,
        Instant lastChange) {

    /** Our name of it, from which its identifier derives. */
    String name() {
        return Optional.ofNullable(standardId)
                .or(() -> Optional.ofNullable(editionId))
                .orElseThrow()
                .toString();
    }

    End end() {
        return new End(CasePath.DOCUMENT, identifier, title);
    }

    List<Subject> subjects() {
        return java.util.stream.IntStream.range(0, urusanCodes.size())
                .mapToObj(i -> new Subject(urusanCodes.get(i), subject.get(i)))
                .toList();
    }
}
