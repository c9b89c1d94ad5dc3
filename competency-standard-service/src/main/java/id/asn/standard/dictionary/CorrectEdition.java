package id.asn.standard.dictionary;

import id.asn.chassis.timetravel.RecordedNow;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.standard.StandardProblem;
import id.asn.standard.dictionary.DictionaryRequest.CompetencyRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Corrects an edition from its first day on; who asks what was known before the correction still reads the old text. */
@ApplicationScoped
@UseCase
public class CorrectEdition {

    private final DictionaryRows rows;
    private final CompetencyChecks checks;
    private final EditionTimeline timeline;
    private final EditionContents contents;
    private final Editions editions;
    private final DictionaryEvents events;
    private final Audit audit;
    private final RecordedNow now;

    CorrectEdition(
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

    EditionView correct(String dictionaryCode, String edition, EditionCorrection correction) {
        KeptDictionary dictionary = rows.lockedByKeeper(dictionaryCode);
        List<EditionState> known = timeline.known(dictionaryCode);
        EditionState before = known.stream()
                .filter(state -> state.edition().equals(edition))
                .findFirst()
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        checks.require(dictionaryCode, correction.competencies());
        requireRemovable(before.editionId(), correction);

        Instant at = now.instant();
        int differing = contents.remove(before.editionId(), correction.removedCompetencyCodes(), at)
                + contents.record(dictionaryCode, before.editionId(), correction.competencies(), at);
        List<EditionState> changed = changed(known, before, correction);
        if (differing == 0 && known.containsAll(changed)) {
            throw Problem.of(DictionaryProblem.CORRECTION_CHANGES_NOTHING, edition);
        }
        timeline.record(dictionaryCode, changed, before.editionId(), correction.reason(), at);
        events.publish(dictionary);
        audit.record(
                "DICTIONARY_CORRECTED",
                "dictionary",
                dictionaryCode,
                dictionary.agencyCode(),
                Map.of("edition", edition, "competencies", differing, "reason", correction.reason()));
        return editions.known(dictionaryCode, edition);
    }

    private void requireRemovable(UUID editionId, EditionCorrection correction) {
        Set<String> remaining = contents.codes(editionId);
        List<FieldProblem> errors = new ArrayList<>();
        for (int i = 0; i < correction.removedCompetencyCodes().size(); i++) {
            String code = correction.removedCompetencyCodes().get(i);
            if (!remaining.remove(code)) {
                errors.add(FieldProblem.of(
                        "/removedCompetencyCodes/" + i, DictionaryProblem.COMPETENCY_NOT_IN_EDITION, code));
            }
        }
        Set<String> said = new HashSet<>(correction.competencies().stream()
                .map(CompetencyRequest::competencyCode)
                .toList());
        for (int i = 0; i < correction.removedCompetencyCodes().size(); i++) {
            String code = correction.removedCompetencyCodes().get(i);
            if (said.contains(code)) {
                errors.add(FieldProblem.of("/removedCompetencyCodes/" + i, StandardProblem.COMPETENCY_DUPLICATE, code));
            }
        }
        CompetencyChecks.refuse(errors, StandardProblem.DICTIONARY_INVALID);
        if (remaining.isEmpty() && said.isEmpty()) {
            throw Problem.of(DictionaryProblem.EDITION_EMPTY).at("/removedCompetencyCodes");
        }
    }

    /** The corrected edition, whose new record keeps the reason, and its neighbours when their periods moved. */
    private static List<EditionState> changed(
            List<EditionState> known, EditionState before, EditionCorrection correction) {
        List<EditionState> all = new ArrayList<>(known);
        all.remove(before);
        all.add(before.corrected(correction));
        List<EditionState> changed = new ArrayList<>(EditionOrder.laid(all));
        changed.removeIf(state -> known.contains(state) && !state.editionId().equals(before.editionId()));
        return changed;
    }
}
