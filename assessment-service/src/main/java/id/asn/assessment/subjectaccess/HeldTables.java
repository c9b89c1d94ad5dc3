package id.asn.assessment.subjectaccess;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Every table that holds something about a person, as the catalogue of the database tells: those with an {@code employee_id},
 * and those that refer to one of them, however far. A table that a later migration makes is found without a word here; only
 * what is about a person in another way is named.
 */
@ApplicationScoped
class HeldTables {

    private static final String OF_AN_EMPLOYEE = """
            select c.relname
              from pg_class c
              join pg_attribute a on a.attrelid = c.oid and a.attname = 'employee_id' and not a.attisdropped
             where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
            """;

    private static final String REFERENCES = """
            select child.relname as child, parent.relname as parent,
                   array_agg(quote_ident(own.attname) order by k.place) as columns,
                   array_agg(quote_ident(other.attname) order by k.place) as parent_columns
              from pg_constraint f
              join pg_class child on child.oid = f.conrelid and not child.relispartition
              join pg_class parent on parent.oid = f.confrelid
             cross join lateral unnest(f.conkey, f.confkey) with ordinality as k (own, other, place)
              join pg_attribute own on own.attrelid = child.oid and own.attnum = k.own
              join pg_attribute other on other.attrelid = parent.oid and other.attnum = k.other
             where f.contype = 'f' and child.relnamespace = 'public'::regnamespace
             group by f.oid, child.relname, parent.relname
             order by child.relname, parent.relname
            """;

    /** The trace of who read or changed what: its subject is an employee among others. */
    private static final HeldTable TRACE = HeldTable.of(
            "audit_entry", "audit_entry", "t.subject_type = 'employee' and t.subject_id = cast(:employee as text)");

    private final Jdbi jdbi;

    HeldTables(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A reference of one table to another. */
    public record Reference(String child, String parent, List<String> columns, List<String> parentColumns) {}

    /** All of them, by name. */
    List<HeldTable> all() {
        return jdbi.withHandle(handle -> {
            Map<String, Reference> hanging = new TreeMap<>();
            List<String> direct = direct(handle);
            List<Reference> references =
                    handle.createQuery(REFERENCES).mapTo(Reference.class).list();
            boolean grows = true;
            while (grows) {
                List<Reference> found = references.stream()
                        .filter(reference -> !direct.contains(reference.child())
                                && !hanging.containsKey(reference.child())
                                && (direct.contains(reference.parent()) || hanging.containsKey(reference.parent())))
                        .toList();
                found.forEach(reference -> hanging.putIfAbsent(reference.child(), reference));
                grows = !found.isEmpty();
            }
            List<HeldTable> tables = new ArrayList<>(List.of(TRACE));
            direct.forEach(table -> tables.add(HeldTable.of(table, quoted(table), "t.employee_id = :employee")));
            hanging.keySet()
                    .forEach(table -> tables.add(HeldTable.of(table, quoted(table), condition(table, "t", hanging))));
            tables.sort(Comparator.comparing(HeldTable::name));
            return Collections.unmodifiableList(tables);
        });
    }

    private static List<String> direct(Handle handle) {
        return handle.createQuery(OF_AN_EMPLOYEE).mapTo(String.class).list();
    }

    /** That a row of the table belongs to the employee, through the tables it hangs on. */
    private static String condition(String table, String alias, Map<String, Reference> hanging) {
        Reference reference = hanging.get(table);
        if (reference == null) {
            return alias + ".employee_id = :employee";
        }
        String parent = alias + "p";
        String same = IntStream.range(0, reference.columns().size())
                .mapToObj(i -> parent + "." + reference.parentColumns().get(i) + " = " + alias + "."
                        + reference.columns().get(i))
                .reduce((left, right) -> left + " and " + right)
                .orElseThrow();
        return "exists (select 1 from " + quoted(reference.parent()) + " " + parent + " where " + same + " and "
                + condition(reference.parent(), parent, hanging) + ")";
    }

    private static String quoted(String table) {
        return '"' + table.replace("\"", "\"\"") + '"';
    }
}
