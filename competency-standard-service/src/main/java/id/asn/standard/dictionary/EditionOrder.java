package id.asn.standard.dictionary;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which edition holds when: each from its date until the next one's. */
final class EditionOrder {

    private EditionOrder() {}

    /**
     * The states with their ends as they follow from each other.
     *
     * @throws ProblemException 409 naming the other edition when two begin on one day
     */
    static List<EditionState> laid(List<EditionState> editions) {
        List<EditionState> inOrder = editions.stream()
                .sorted(Comparator.comparing(EditionState::effectiveFrom))
                .toList();
        List<EditionState> laid = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            EditionState edition = inOrder.get(i);
            boolean last = i + 1 == inOrder.size();
            if (!last && inOrder.get(i + 1).effectiveFrom().equals(edition.effectiveFrom())) {
                throw Problem.of(DictionaryProblem.EDITION_SAME_DATE, edition.edition(), edition.effectiveFrom())
                        .at("/effectiveFrom");
            }
            LocalDate end = last ? null : inOrder.get(i + 1).effectiveFrom();
            laid.add(edition.until(end));
        }
        return laid;
    }
}
