package id.asn.standard.caseprovider;

import jakarta.enterprise.context.ApplicationScoped;

/** Gives rows the form of CASE documents. */
@ApplicationScoped
class DocumentForm {

    private final CaseLinks links;
    private final Vocabulary vocabulary;

    DocumentForm(CaseLinks links, Vocabulary vocabulary) {
        this.links = links;
        this.vocabulary = vocabulary;
    }

    CFDocument of(DocumentRow row) {
        return new CFDocument(
                row.identifier(),
                links.uri(CasePath.DOCUMENT, row.identifier()),
                row.frameworkType(),
                row.caseVersion(),
                row.creator(),
                Texts.oneLine(row.title()),
                row.lastChange(),
                row.description(),
                row.subject(),
                row.subjects().stream().map(vocabulary::link).toList(),
                row.language(),
                row.version(),
                row.adoptionStatus(),
                row.statusStartDate(),
                row.statusEndDate(),
                vocabulary.licenseLink(),
                row.notes(),
                links.link(CasePath.PACKAGE, row.identifier(), row.title()));
    }
}
