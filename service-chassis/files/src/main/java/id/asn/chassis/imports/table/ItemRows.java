package id.asn.chassis.imports.table;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.asn.chassis.imports.ImportProblem;
import id.asn.chassis.imports.file.JsonItem;
import id.asn.chassis.imports.file.JsonItems;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The items of a JSON file. */
public final class ItemRows implements ImportRows {

    private final JsonItems items;

    public ItemRows(JsonItems items) {
        this.items = items;
    }

    @Override
    public @Nullable RowReading next() {
        JsonItem item = items.next();
        if (item == null) {
            return null;
        }
        if (!item.node().isObject()) {
            Fault fault = Fault.of("", ImportProblem.ROW_UNREADABLE, null);
            return new RowReading(item.number(), List.of(), JsonNodeFactory.instance.objectNode(), List.of(fault));
        }
        return new RowReading(item.number(), List.of(item.node().toString()), item.node(), List.of());
    }

    @Override
    public void close() throws IOException {
        items.close();
    }
}
