package id.asn.chassis.export;

import java.util.function.Consumer;

/** Gives all rows of a table, one after another; a use case, so that they are of one moment. */
public interface RowSource<R> {

    void forEach(Consumer<? super R> row);
}
