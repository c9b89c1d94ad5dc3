package id.asn.traininghours.sandbox;

import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.jp.Jp;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sums what a run finds, in memory that does not grow with the entries. */
final class Tally {

    private static final Comparator<ChangedEntry> BY_SIZE = Comparator.<ChangedEntry, BigDecimal>comparing(
                    entry -> difference(entry).abs())
            .thenComparing(ChangedEntry::entryId, Comparator.reverseOrder());

    private final int largest;
    private final PriorityQueue<ChangedEntry> changes = new PriorityQueue<>(BY_SIZE);
    private final SortedMap<String, FormFigures> forms = new TreeMap<>();
    private PeopleFigures people;
    private @Nullable UUID person;
    private Jp verifiedNow = Jp.ZERO;
    private Jp verifiedThen = Jp.ZERO;
    private long recounted;
    private long withoutConversion;

    Tally(Jp requiredJp, int largest) {
        this.people = PeopleFigures.none(requiredJp);
        this.largest = largest;
    }

    /** The entries of a person follow each other. */
    void add(StandingCredit credit, Recounted then) {
        if (!credit.employeeId().equals(person)) {
            settlePerson();
            person = credit.employeeId();
        }
        if (credit.verification() == Verification.VERIFIED) {
            verifiedNow = verifiedNow.plus(credit.creditedJp());
            verifiedThen = verifiedThen.plus(then.figures().creditedJp());
        }
        recounted += then instanceof Recounted.Untouched ? 0 : 1;
        withoutConversion += then instanceof Recounted.WithoutConversion ? 1 : 0;
        forms.merge(
                credit.formCode(),
                FormFigures.none(credit.formCode()).with(credit.now(), then.figures()),
                (sum, ignored) -> sum.with(credit.now(), then.figures()));
        if (!credit.now().equals(then.figures())) {
            remember(new ChangedEntry(credit.entryId(), credit.formCode(), credit.now(), then.figures()));
        }
    }

    Result result() {
        settlePerson();
        List<FormFigures> all = List.copyOf(forms.values());
        return new Result(
                all.stream().mapToLong(FormFigures::entries).sum(),
                recounted,
                all.stream().mapToLong(FormFigures::entriesChanged).sum(),
                withoutConversion,
                all.stream().map(FormFigures::now).reduce(Figures.NONE, Figures::plus),
                all.stream().map(FormFigures::then).reduce(Figures.NONE, Figures::plus),
                all,
                people,
                changes.stream().sorted(BY_SIZE.reversed()).toList());
    }

    private void settlePerson() {
        if (person != null) {
            people = people.with(verifiedNow, verifiedThen);
        }
        person = null;
        verifiedNow = Jp.ZERO;
        verifiedThen = Jp.ZERO;
    }

    private void remember(ChangedEntry change) {
        changes.add(change);
        if (changes.size() > largest) {
            changes.poll();
        }
    }

    private static BigDecimal difference(ChangedEntry entry) {
        return entry.then().creditedJp().minus(entry.now().creditedJp()).value();
    }

    /** The sums of a run. */
    record Result(
            long entriesRead,
            long entriesRecounted,
            long entriesChanged,
            long entriesWithoutConversion,
            Figures now,
            Figures then,
            List<FormFigures> forms,
            PeopleFigures people,
            List<ChangedEntry> largestChanges) {}
}
