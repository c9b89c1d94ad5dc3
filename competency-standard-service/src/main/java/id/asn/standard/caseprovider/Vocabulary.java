package id.asn.standard.caseprovider;

import id.asn.standard.dictionary.CompetencyGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** The terms that all frameworks share, in the form of CASE. */
@ApplicationScoped
class Vocabulary {

    static final Instant SINCE = Instant.parse("2026-11-26T00:00:00Z");

    /** UU 28/2014 tentang Hak Cipta, Pasal 42. */
    private static final String NO_COPYRIGHT = "Tidak ada Hak Cipta atas peraturan perundang-undangan"
            + " (UU 28/2014 tentang Hak Cipta, Pasal 42). Isi standar kompetensi jabatan dan kamus kompetensi dapat"
            + " digunakan dengan menyebut dasar hukumnya.";

    private static final UUID LICENSE = CaseIds.of("license/uu-28-2014-42");
    private static final String LICENSE_TITLE = "Tanpa Hak Cipta, UU 28/2014 Pasal 42";

    private final CaseLinks links;

    Vocabulary(CaseLinks links) {
        this.links = links;
    }

    static UUID id(ItemType type) {
        return CaseIds.of("item-type/" + type);
    }

    static UUID id(CompetencyGroup group) {
        return CaseIds.of("concept/" + group);
    }

    static UUID id(Grouping grouping) {
        return CaseIds.of("grouping/" + grouping);
    }

    static String title(CompetencyGroup group) {
        return group.name().charAt(0) + group.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    CFItemType itemType(ItemType type) {
        return new CFItemType(
                id(type),
                links.uri(CasePath.ITEM_TYPE, id(type)),
                type.title(),
                type.description(),
                type.hierarchyCode(),
                type.name(),
                SINCE);
    }

    CFConcept concept(CompetencyGroup group) {
        return new CFConcept(
                id(group),
                links.uri(CasePath.CONCEPT, id(group)),
                title(group),
                group.name(),
                "Kelompok kompetensi " + title(group).toLowerCase(java.util.Locale.ROOT),
                SINCE);
    }

    CFSubject subject(Subject subject) {
        return new CFSubject(
                subject.id(), links.uri(CasePath.SUBJECT, subject.id()), subject.title(), subject.code(), SINCE);
    }

    CFAssociationGrouping grouping(Grouping grouping) {
        return new CFAssociationGrouping(
                id(grouping),
                links.uri(CasePath.GROUPING, id(grouping)),
                grouping.title(),
                grouping.description(),
                SINCE);
    }

    CFLicense license() {
        return new CFLicense(LICENSE, links.uri(CasePath.LICENSE, LICENSE), LICENSE_TITLE, NO_COPYRIGHT, SINCE);
    }

    LinkURI licenseLink() {
        return links.link(CasePath.LICENSE, LICENSE, LICENSE_TITLE);
    }

    LinkURI link(ItemType type) {
        return links.link(CasePath.ITEM_TYPE, id(type), type.title());
    }

    LinkURI link(CompetencyGroup group) {
        return links.link(CasePath.CONCEPT, id(group), title(group));
    }

    LinkURI link(Subject subject) {
        return links.link(CasePath.SUBJECT, subject.id(), subject.title());
    }

    LinkURI link(Grouping grouping) {
        return links.link(CasePath.GROUPING, id(grouping), grouping.title());
    }
}
