package id.asn.standard.skj;

import id.asn.chassis.bulk.ItemOutcome.Kept;
import id.asn.chassis.bulk.ItemStatus;
import id.asn.chassis.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A form of a file becomes a draft; sent again it changes the draft it made, as long as that is one. */
@ApplicationScoped
class DraftFromFile {

    private final StandardRepository standards;
    private final DraftStandard draft;

    DraftFromFile(StandardRepository standards, DraftStandard draft) {
        this.standards = standards;
        this.draft = draft;
    }

    Kept draft(StandardRequest request) {
        Optional<PositionStandard> open = standards
                .find(
                        "positionId = ?1 and status = ?2 order by draftedAt desc",
                        request.positionId(),
                        StandardStatus.DRAFT)
                .firstResultOptional();
        if (open.isEmpty()) {
            return kept(ItemStatus.CREATED, draft.draft(request));
        }
        PositionStandard known = open.get();
        if (known.content().equals(request.content())) {
            return new Kept(0, ItemStatus.UNCHANGED, known.id(), known.version());
        }
        return kept(ItemStatus.UPDATED, draft.edit(known.id(), request, ETags.of(known.version())));
    }

    private static Kept kept(ItemStatus status, StandardView view) {
        return new Kept(0, status, view.standardId(), view.version());
    }
}
