package id.asn.standard.dictionary.file;

import id.asn.standard.dictionary.file.DictionaryFileView.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** Compares an edition with the one before it, by digest of wording. */
@ApplicationScoped
class EditionComparison {

    private final Jdbi jdbi;

    EditionComparison(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    boolean isBegun(String dictionaryCode) {
        return jdbi.withHandle(handle -> handle.createQuery("select exists (select from dictionary where code = :code)")
                .bind("code", dictionaryCode)
                .mapTo(Boolean.class)
                .one());
    }

    Changes of(String dictionaryCode, String edition) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with this as (
                            select s.edition_id, s.effective
                            from dictionary_edition_state s
                            join dictionary_edition e on e.id = s.edition_id
                            where s.dictionary_code = :dictionary and e.edition = :edition and upper_inf(s.recorded)),
                        before as (
                            select s.edition_id
                            from dictionary_edition_state s, this
                            where s.dictionary_code = :dictionary and upper_inf(s.recorded)
                              and s.effective << this.effective
                            order by s.effective desc
                            limit 1),
                        now_held as (
                            select m.competency_code, m.content_id
                            from edition_competency m
                            join this on this.edition_id = m.edition_id
                            where upper_inf(m.recorded)),
                        then_held as (
                            select m.competency_code, m.content_id
                            from edition_competency m
                            join before on before.edition_id = m.edition_id
                            where upper_inf(m.recorded))
                        select count(*) filter (where t.content_id is null) as added,
                               count(*) filter (where n.content_id <> t.content_id) as changed,
                               count(*) filter (where n.content_id = t.content_id) as unchanged,
                               count(*) filter (where n.content_id is null) as withdrawn
                        from now_held n
                        full join then_held t on t.competency_code = n.competency_code
                        """)
                .bind("dictionary", dictionaryCode)
                .bind("edition", edition)
                .mapTo(Changes.class)
                .one());
    }
}
