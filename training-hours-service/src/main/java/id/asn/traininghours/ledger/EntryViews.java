package id.asn.traininghours.ledger;

import id.asn.traininghours.completion.ReasonTexts;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows rows of the ledger in the language of the caller. */
@ApplicationScoped
class EntryViews {

    private final ReasonTexts texts;

    EntryViews(ReasonTexts texts) {
        this.texts = texts;
    }

    EntryView of(EntryRow row) {
        return new EntryView(
                row.entryId(),
                row.completionId(),
                row.kind(),
                row.reversesEntryId(),
                row.adjustsEntryId(),
                row.correctsEntryId(),
                row.reversedByEntryId(),
                row.employeeId(),
                row.agencyCode(),
                row.unitCode(),
                row.regionCode(),
                row.positionId(),
                row.tier(),
                row.employmentKind(),
                row.completionDate().getYear(),
                row.completionDate(),
                row.formCode(),
                row.jalur(),
                row.attendanceMode(),
                row.providerCode(),
                row.providerAccredited(),
                row.verification(),
                row.claimedJp(),
                row.convertedJp(),
                row.creditedJp(),
                row.competencyCodes(),
                row.ruleSet(),
                texts.worded(texts.reasons(row.reasons())),
                texts.steps(row.steps()),
                row.reason(),
                row.recordedBy(),
                row.recordedAt());
    }
}
