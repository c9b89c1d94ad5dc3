package id.asn.chassis.bulk;

import id.asn.chassis.web.BatchItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The items of a batch, sorted by whether they can be read. */
public record SortedItems<T>(List<BatchItem.Sound<T>> sound, List<ItemOutcome> rejected) {

    public static <T> SortedItems<T> of(List<BatchItem<T>> items) {
        List<BatchItem.Sound<T>> sound = new ArrayList<>();
        List<ItemOutcome> rejected = new ArrayList<>();
        for (BatchItem<T> item : items) {
            switch (item) {
                case BatchItem.Sound<T> readable -> sound.add(readable);
                case BatchItem.Refused<T> refused ->
                    rejected.add(new ItemOutcome.Rejected(refused.index(), refused.problem()));
            }
        }
        return new SortedItems<>(sound, rejected);
    }

    /** The outcomes of all items, in the order of the request. */
    public List<ItemOutcome> merge(List<ItemOutcome> outcomes) {
        return Stream.concat(rejected.stream(), outcomes.stream())
                .sorted(Comparator.comparingInt(ItemOutcome::index))
                .toList();
    }
}
