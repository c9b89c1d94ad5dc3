package id.asn.demo.load;

import java.util.ArrayList;
import java.util.List;

/** Completions of one sending by what became of them. */
final class Delivered {
    private final List<String> waiting = new ArrayList<>();
    private int credited;
    private int held;
    private int replayed;

    void credited() {
        credited++;
    }

    void held() {
        held++;
    }

    void replayed() {
        replayed++;
    }

    void waits(String completionId) {
        waiting.add(completionId);
    }

    List<String> waiting() {
        return waiting;
    }

    @Override
    public String toString() {
        return "%d credited, %d held, %d waiting, %d known already".formatted(credited, held, waiting.size(), replayed);
    }
}
