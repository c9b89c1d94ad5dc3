package id.asn.chassis.bulk;

import id.asn.chassis.web.ProblemException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of one item of a batch. */
public sealed interface ItemOutcome {

    /** Position of the item in the request, from 0. */
    int index();

    /** The same outcome at another place. */
    default ItemOutcome at(int index) {
        return switch (this) {
            case Kept kept -> new Kept(index, kept.status(), kept.id(), kept.version(), kept.remarks());
            case Rejected rejected -> new Rejected(index, rejected.problem());
        };
    }

    /**
     * @param version of what the item describes, after the batch
     * @param remarks what the sender should know of it all the same
     */
    record Kept(int index, ItemStatus status, UUID id, long version, List<Remark> remarks) implements ItemOutcome {

        public Kept {
            remarks = List.copyOf(remarks);
        }

        public Kept(int index, ItemStatus status, UUID id, long version) {
            this(index, status, id, version, List.of());
        }

        /** @return the id to be told; none for something new of a trial, which is not kept */
        public @Nullable UUID toldId(boolean trial) {
            return trial && status == ItemStatus.CREATED ? null : id;
        }
    }

    /** Nothing of the item was written. */
    record Rejected(int index, ProblemException problem) implements ItemOutcome {}

    /** @throws ProblemException when the only item was rejected */
    static Kept only(List<ItemOutcome> outcomes) {
        return switch (outcomes.getFirst()) {
            case Kept kept -> kept;
            case Rejected rejected -> throw rejected.problem();
        };
    }
}
