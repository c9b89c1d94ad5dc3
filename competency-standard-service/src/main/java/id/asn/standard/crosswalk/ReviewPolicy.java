package id.asn.standard.crosswalk;

import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.WebProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who may decide about which proposals. */
final class ReviewPolicy {

    private ReviewPolicy() {}

    /** @param found the proposals that the reviewer's agencies keep */
    static List<FieldProblem> check(List<UUID> wanted, Map<UUID, Mapping> found, String reviewer) {
        List<FieldProblem> errors = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            String pointer = "/mappingIds/" + i;
            Mapping mapping = found.get(wanted.get(i));
            if (mapping == null) {
                errors.add(FieldProblem.of(pointer, WebProblem.NOT_FOUND));
            } else if (mapping.status() != MappingStatus.PROPOSED) {
                errors.add(FieldProblem.of(pointer, CrosswalkProblem.MAPPING_REVIEWED, mapping.status()));
            } else if (mapping.proposedBy().equals(reviewer)) {
                errors.add(FieldProblem.of(pointer, CrosswalkProblem.PROPOSER_MAY_NOT_DECIDE));
            }
        }
        return errors;
    }
}
