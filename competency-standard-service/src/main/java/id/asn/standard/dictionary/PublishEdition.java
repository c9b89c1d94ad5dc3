package id.asn.standard.dictionary;

import id.asn.chassis.timetravel.RecordedNow;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Publishes an edition: it takes the place of the one before it from its date on, and holds until the next. */
@ApplicationScoped
@UseCase
public class PublishEdition {

    private final DictionaryRows rows;
    private final CompetencyChecks checks;
    private final EditionTimeline timeline;
    private final EditionContents contents;
    private final Editions editions;
    private final DictionaryEvents events;
    private final Audit audit;
    private final RecordedNow now;

    PublishEdition(
            DictionaryRows rows,
            CompetencyChecks checks,
            EditionTimeline timeline,
            EditionContents contents,
            Editions editions,
            DictionaryEvents events,
            Audit audit,
            RecordedNow now) {
        this.rows = rows;
        this.checks = checks;
        this.timeline = timeline;
        this.contents = contents;
        this.editions = editions;
        this.events = events;
        this.audit = audit;
        this.now = now;
    }

    public EditionView publish(String dictionaryCode, EditionRequest request) {
        KeptDictionary dictionary = rows.lockedByKeeper(dictionaryCode);
        checks.require(dictionaryCode, request.competencies());
        UUID id = timeline.open(dictionaryCode, request.edition())
                .orElseThrow(() -> Problem.of(DictionaryProblem.EDITION_EXISTS, dictionaryCode, request.edition()));
        Instant at = now.instant();
        timeline.record(dictionaryCode, changed(dictionaryCode, EditionState.of(id, request)), null, null, at);
        contents.record(dictionaryCode, id, request.competencies(), at);
        events.publish(dictionary);
        audit.record(
                "DICTIONARY_PUBLISHED",
                "dictionary",
                dictionaryCode,
                dictionary.agencyCode(),
                Map.of(
                        "edition",
                        request.edition(),
                        "competencies",
                        request.competencies().size()));
        return editions.known(dictionaryCode, request.edition());
    }

    /** The new edition, and the one before it when it ends earlier now. */
    private List<EditionState> changed(String dictionaryCode, EditionState added) {
        List<EditionState> known = timeline.known(dictionaryCode);
        // The new one last: when two begin on one day, the standing one is named.
        List<EditionState> all = new ArrayList<>(known);
        all.add(added);
        List<EditionState> changed = new ArrayList<>(EditionOrder.laid(all));
        changed.removeAll(known);
        return changed;
    }
}
