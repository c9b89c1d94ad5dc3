package id.asn.standard.caseprovider;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A document with what stands in it; items and associations as they stand inside the package. */
record Framework(
        CFDocument document,
        LinkURI documentLink,
        List<CFItem> items,
        List<CFAssociation> associations,
        CFDefinition definitions,
        List<CFRubric> rubrics) {

    CFPackage asPackage() {
        return new CFPackage(document.inPackage(), items, associations, definitions, rubrics);
    }

    Optional<CFItem> item(UUID id) {
        return items.stream()
                .filter(item -> item.identifier().equals(id))
                .findFirst()
                .map(item -> item.of(documentLink));
    }

    Optional<CFAssociation> association(UUID id) {
        return associations.stream()
                .filter(association -> association.identifier().equals(id))
                .findFirst()
                .map(association -> association.of(documentLink));
    }

    Optional<CFAssociationSet> associationsOf(UUID itemId) {
        return item(itemId)
                .map(item -> new CFAssociationSet(
                        item,
                        associations.stream()
                                .filter(association -> association.touches(itemId))
                                .toList()));
    }

    Optional<CFRubric> rubric(UUID id) {
        return rubrics.stream().filter(rubric -> rubric.identifier().equals(id)).findFirst();
    }
}
