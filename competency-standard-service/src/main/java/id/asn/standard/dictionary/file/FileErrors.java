package id.asn.standard.dictionary.file;

import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemView.FieldErrorView;
import id.asn.chassis.web.Problems;
import id.asn.standard.StandardProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The errors of a file in the language of the sender. */
final class FileErrors {

    private FileErrors() {}

    /** In the order of the file. */
    static List<DictionaryFileView.Error> worded(List<FileError> errors, Problems problems) {
        List<FileError> inOrder = errors.stream()
                .sorted(Comparator.comparing(
                        error -> Objects.requireNonNullElse(error.place().row(), 0)))
                .toList();
        List<FieldErrorView> texts = problems.view(Problem.of(StandardProblem.DICTIONARY_INVALID)
                        .withErrors(inOrder.stream()
                                .map(error -> FieldProblem.of(
                                        "", error.type(), error.arguments().toArray()))
                                .toList()))
                .errors();
        List<DictionaryFileView.Error> worded = new ArrayList<>();
        for (int i = 0; i < inOrder.size(); i++) {
            FileError error = inOrder.get(i);
            worded.add(new DictionaryFileView.Error(
                    error.place().row(),
                    error.place().column(),
                    error.place().pointer(),
                    error.type().code(),
                    texts.get(i).message(),
                    error.suggestion()));
        }
        return worded;
    }
}
