package id.asn.standard.caseprovider;

import id.asn.standard.dictionary.CompetencyGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Gives the levels of a competency the form of a CASE rubric; its parts resolve at the rubric. */
@ApplicationScoped
class RubricForm {

    private final CaseLinks links;

    RubricForm(CaseLinks links) {
        this.links = links;
    }

    CFRubric of(Scale scale, Instant changed) {
        Node competency = scale.competency();
        UUID id = CaseIds.of(scale.name());
        String uri = links.uri(CasePath.RUBRIC, id);
        String title = competency.end().title();
        return new CFRubric(
                id,
                uri,
                Texts.oneLine(title),
                "Level kompetensi " + title + " beserta indikator perilakunya",
                changed,
                List.of(criterion(scale, id, uri, changed)));
    }

    private CFRubric.Criterion criterion(Scale scale, UUID rubric, String uri, Instant changed) {
        Node competency = scale.competency();
        CompetencyGroup group = competency.group();
        UUID id = CaseIds.of(scale.name() + "/criterion");
        return new CFRubric.Criterion(
                id,
                uri + "#" + id,
                group == null ? null : Vocabulary.title(group),
                scale.definition(),
                links.link(
                        CasePath.ITEM, competency.end().id(), competency.end().title()),
                1,
                rubric,
                changed,
                scale.levels().stream()
                        .map(level -> level(level, competency, id, uri, changed))
                        .toList());
    }

    private static CFRubric.Level level(
            Scale.Level level, Node competency, UUID criterion, String uri, Instant changed) {
        UUID id = CaseIds.of(competency.name() + "/criterion/" + level.level());
        return new CFRubric.Level(
                id,
                uri + "#" + id,
                level.text(),
                "Level " + level.level(),
                level.level(),
                level.level(),
                criterion,
                changed);
    }
}
