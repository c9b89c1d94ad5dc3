package id.asn.traininghours.siasn;

import id.asn.chassis.web.BatchItem;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects the rows of an upload; one bad row and none is taken, because all of SIASN is compared. */
final class Intake {

    private static final int MOST_ROWS = 200_000;
    private static final int MOST_FAULTS = 1_000;

    private final List<UploadedRow> rows = new ArrayList<>();
    private final List<FieldProblem> faults = new ArrayList<>();

    /** False when so much is wrong that the rest is not worth looking at. */
    boolean goesOn() {
        return faults.size() < MOST_FAULTS;
    }

    /** @throws ProblemException 413 for more rows than are taken */
    void take(int number, String pointer, BatchItem<SiasnEntry> item) {
        if (rows.size() == MOST_ROWS) {
            throw Problem.of(SiasnProblem.SIASN_TOO_MANY_ROWS, MOST_ROWS);
        }
        switch (item) {
            case BatchItem.Sound<SiasnEntry> sound -> rows.add(new UploadedRow(number, pointer, sound.value()));
            case BatchItem.Refused<SiasnEntry> refused -> refuse(pointer, refused.problem());
        }
    }

    void refuse(String pointer, ProblemException problem) {
        Stream<FieldProblem> all = problem.errors().isEmpty()
                ? Stream.of(FieldProblem.of(
                        pointer, problem.type(), problem.arguments().toArray()))
                : problem.errors().stream().map(fault -> fault.under(pointer));
        all.forEach(this::refuse);
    }

    void refuse(FieldProblem fault) {
        faults.add(fault);
    }

    /** @throws ProblemException 422 with every fault */
    List<UploadedRow> rows() {
        if (!faults.isEmpty()) {
            throw Problem.of(SiasnProblem.SIASN_UPLOAD_REFUSED, faults.size()).withErrors(faults);
        }
        return List.copyOf(rows);
    }
}
