package id.asn.chassis.imports;

import id.asn.chassis.imports.table.Suggestion;
import java.util.List;

/** An ignored column that may have been meant to be another; worded when it is read. */
record ColumnAdvice(String column, Suggestion suggestion) {

    static List<ColumnAdvice> of(List<String> ignored, ImportKind kind) {
        return ignored.stream()
                .flatMap(column -> kind.advice(column).stream().map(advice -> new ColumnAdvice(column, advice)))
                .toList();
    }
}
