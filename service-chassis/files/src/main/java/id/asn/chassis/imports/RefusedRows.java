package id.asn.chassis.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The refused rows that are kept for their sender, for whoever has to forget some of them before their time. */
@ApplicationScoped
public class RefusedRows {

    private final Jdbi jdbi;

    RefusedRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Forgets every row of the agencies that has one of the texts in a cell, also with blanks, dots or an apostrophe
     * between; its errors stay, they hold no values.
     */
    public void forget(Collection<String> agencyCodes, Collection<String> texts) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        delete from import_refused_row r
                        where r.agency_code = any(:agencies)
                          and exists (select from unnest(r.cells) as c (cell)
                                      where c.cell = any(:texts)
                                         or regexp_replace(c.cell, '[\\s.''’-]', '', 'g') = any(:texts)
                                         or exists (select from unnest(:texts) as t (text)
                                                    where c.cell like '{%' and strpos(c.cell, '"' || t.text || '"') > 0))
                        """)
                .bindArray("agencies", String.class, List.copyOf(agencyCodes))
                .bindArray("texts", String.class, List.copyOf(texts))
                .execute());
    }
}
