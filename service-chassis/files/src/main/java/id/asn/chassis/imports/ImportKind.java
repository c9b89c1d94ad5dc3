package id.asn.chassis.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.imports.table.ImportColumn;
import id.asn.chassis.imports.table.Nearest;
import id.asn.chassis.imports.table.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One kind of file. It translates rows into the items of an existing use case, which alone knows the rules; the framework
 * reads files, counts, tells errors and repeats nothing. A bean of this type is all that a kind needs.
 */
public interface ImportKind {

    /** As it stands in the query: {@code POSITIONS}. */
    String name();

    /** The scope that importing and reading the import need. */
    String scope();

    /** The columns it knows; others are ignored, and named as ignored. */
    List<ImportColumn> columns();

    /**
     * The columns it knows in a file with such texts at its top: {@link #columns}, and those that a file of this kind brings
     * with it, as one for each subject that is marked. The name of a column is among the texts when the file is read again.
     *
     * @param texts of the first rows, whatever they are: titles, headers, data
     */
    default List<ImportColumn> columnsAmong(Collection<String> texts) {
        return columns();
    }

    /** What somebody may have meant by a header that names no column; empty where nothing comes near. */
    default Optional<Suggestion> advice(String header) {
        return Nearest.toHeader(
                header,
                columns().stream()
                        .flatMap(column -> Stream.concat(Stream.of(column.name()), column.aliases().stream()))
                        .toList());
    }

    default Set<ImportFormat> formats() {
        return Set.of(ImportFormat.values());
    }

    /** Rows of one transaction; more of them see each other, fewer hold locks for a shorter time. */
    default int rowsAtOnce() {
        return 1_000;
    }

    /** Fields of the item that together may occur once in a file; several such sets are possible. */
    List<List<String>> uniqueFields(ImportFormat format);

    /** A column whose equal values must stand together and are judged in one transaction. */
    default Optional<String> groupedBy(ImportFormat format) {
        return Optional.empty();
    }

    /** It writes what belongs to no agency; the caller must be allowed to see all of them. */
    default boolean isNationwide() {
        return false;
    }

    /**
     * The item that a row of a table means; a row of NDJSON is an item already.
     *
     * @param cells the values of the row under the names of their columns; absent where the cell is blank
     */
    default JsonNode item(ObjectNode cells) {
        return cells;
    }

    /**
     * Takes over what can be taken over, in the transaction and the name of who sent the file.
     *
     * @param items in the order of the file, none of them with a fault of form
     * @return one outcome per item, by its index in the list; the pointers of problems begin inside the item
     */
    List<ItemOutcome> take(String agencyCode, List<JsonNode> items);

    /** Codes that the cells of a column may name, to suggest the nearest; empty where there are none to suggest. */
    default Collection<String> knownCodes(String agencyCode, ImportColumn column) {
        return List.of();
    }
}
