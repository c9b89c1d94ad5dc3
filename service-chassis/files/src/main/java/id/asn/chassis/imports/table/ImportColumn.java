package id.asn.chassis.imports.table;

import java.util.List;

/**
 * A column that a kind of import knows.
 *
 * @param name its name in the contract, which the header may also have
 * @param pointer where its value stands in the item that the rules judge, to find the column of an error
 * @param aliases other names that people give it, in Indonesian or English
 */
public record ImportColumn(String name, ColumnType type, boolean required, String pointer, List<String> aliases) {

    public ImportColumn {
        aliases = List.copyOf(aliases);
    }

    public static ImportColumn required(String name, ColumnType type, String... aliases) {
        return new ImportColumn(name, type, true, "/" + name, List.of(aliases));
    }

    public static ImportColumn optional(String name, ColumnType type, String... aliases) {
        return new ImportColumn(name, type, false, "/" + name, List.of(aliases));
    }

    /** The same column whose value stands elsewhere in the item. */
    public ImportColumn at(String elsewhere) {
        return new ImportColumn(name, type, required, elsewhere, aliases);
    }

    boolean isCalled(String written) {
        return isNamed(HeaderName.of(written)) || isNamed(HeaderName.withoutBrackets(written));
    }

    private boolean isNamed(String comparable) {
        return HeaderName.of(name).equals(comparable)
                || aliases.stream().anyMatch(alias -> HeaderName.of(alias).equals(comparable));
    }

    /** Whether an error at that place of the item is one of this column. */
    public boolean holds(String errorPointer) {
        return errorPointer.equals(pointer) || errorPointer.startsWith(pointer + "/");
    }
}
