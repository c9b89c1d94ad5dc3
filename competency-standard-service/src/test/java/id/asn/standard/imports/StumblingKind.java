package id.asn.standard.imports;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.ItemStatus;
import id.asn.chassis.imports.ImportFormat;
import id.asn.chassis.imports.ImportKind;
import id.asn.chassis.imports.table.ColumnType;
import id.asn.chassis.imports.table.ImportColumn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

/** A kind that stumbles once in the middle of a file, and writes each row into a table that shows a row written twice. */
@ApplicationScoped
public class StumblingKind implements ImportKind {

    private final Jdbi jdbi;
    private final AtomicInteger transactions = new AtomicInteger();

    StumblingKind(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String name() {
        return "STUMBLING";
    }

    @Override
    public String scope() {
        return "standards:write";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("ref", new ColumnType.Code(40)),
                ImportColumn.optional("note", new ColumnType.Text(40)));
    }

    @Override
    public int rowsAtOnce() {
        return 10;
    }

    @Override
    public List<List<String>> uniqueFields(ImportFormat format) {
        return List.of(List.of("ref"));
    }

    @Override
    public List<ItemOutcome> take(String agencyCode, List<JsonNode> items) {
        List<String> refs = new ArrayList<>();
        items.forEach(item -> refs.add(item.path("ref").asText()));
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        insert into idempotency_key (client, key, request_digest)
                        select 'stumbling', ref, 'x' from unnest(:refs) as ref
                        """).bindArray("refs", String.class, refs).execute());
        if (transactions.incrementAndGet() == 3) {
            throw new IllegalStateException("as if the power went");
        }
        return IntStream.range(0, items.size())
                .<ItemOutcome>mapToObj(i -> new ItemOutcome.Kept(i, ItemStatus.CREATED, new UUID(0, i), 1))
                .toList();
    }
}
