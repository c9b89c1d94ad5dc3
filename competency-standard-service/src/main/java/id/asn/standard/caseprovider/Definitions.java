package id.asn.standard.caseprovider;

import id.asn.standard.dictionary.CompetencyGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds terms of the vocabulary; there are few, so their identifiers are computed and compared. */
@ApplicationScoped
class Definitions {

    private final Vocabulary vocabulary;
    private final Subjects subjects;

    Definitions(Vocabulary vocabulary, Subjects subjects) {
        this.vocabulary = vocabulary;
        this.subjects = subjects;
    }

    CFSubject.Set subject(UUID id) {
        List<Subject> all = subjects.all();
        Subject wanted = found(all.stream(), Subject::id, id);
        return new CFSubject.Set(
                all.stream().filter(wanted::covers).map(vocabulary::subject).toList());
    }

    CFItemType.Set itemType(UUID id) {
        ItemType wanted = found(Stream.of(ItemType.values()), Vocabulary::id, id);
        return new CFItemType.Set(Stream.of(ItemType.values())
                .filter(wanted::covers)
                .map(vocabulary::itemType)
                .toList());
    }

    CFConcept.Set concept(UUID id) {
        return new CFConcept.Set(
                List.of(vocabulary.concept(found(Stream.of(CompetencyGroup.values()), Vocabulary::id, id))));
    }

    CFAssociationGrouping grouping(UUID id) {
        return vocabulary.grouping(found(Stream.of(Grouping.values()), Vocabulary::id, id));
    }

    CFLicense license(UUID id) {
        return Optional.of(vocabulary.license())
                .filter(license -> license.identifier().equals(id))
                .orElseThrow(CaseIds::unknown);
    }

    private static <T> T found(Stream<T> all, Function<T, UUID> identifier, UUID id) {
        return all.filter(one -> identifier.apply(one).equals(id)).findFirst().orElseThrow(CaseIds::unknown);
    }
}
