package id.asn.standard.crosswalk;

import id.asn.chassis.web.UseCase;
import id.asn.standard.crosswalk.TranslationView.Item;
import id.asn.standard.crosswalk.TranslationView.Target;
import id.asn.standard.dictionary.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Says codes of one dictionary in the codes of another, by the mappings that hold, read in either direction. */
@ApplicationScoped
@UseCase
public class TranslateCompetencies {

    private final Jdbi jdbi;

    TranslateCompetencies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    TranslationView translate(TranslationRequest request, Moment moment) {
        Map<String, List<Target>> found = new LinkedHashMap<>();
        for (Hit hit : hits(request, moment)) {
            found.computeIfAbsent(hit.code(), code -> new ArrayList<>())
                    .add(new Target(hit.target(), hit.name(), hit.relation(), hit.mappingId()));
        }
        Set<String> held = held(request);
        List<Item> items = new ArrayList<>();
        List<String> unmapped = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String code : request.competencyCodes().stream().distinct().toList()) {
            List<Target> targets = found.get(code);
            if (targets != null) {
                items.add(new Item(code, targets));
            } else {
                (held.contains(code) ? unmapped : unknown).add(code);
            }
        }
        return new TranslationView(moment.asOf(), moment.knownAt(), items, unmapped, unknown);
    }

    private Set<String> held(TranslationRequest request) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select code from competency where dictionary_code = :from and code = any(:codes)")
                .bind("from", request.fromDictionaryCode())
                .bindArray("codes", String.class, request.competencyCodes())
                .mapTo(String.class)
                .set());
    }

    private List<Hit> hits(TranslationRequest request, Moment moment) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with held as (
                            select m.*
                            from crosswalk_in_force f
                            join crosswalk_mapping m on m.id = f.mapping_id
                            where f.effective @> :asOf and known_at(f.recorded, cast(:knownAt as timestamptz))),
                        either as (
                            select id, from_competency as code, to_competency as target, relation, 0 as turned
                            from held
                            where from_dictionary = :from and to_dictionary = :to
                            union all
                            select id, to_competency, from_competency,
                                   case relation when 'BROADER' then 'NARROWER' when 'NARROWER' then 'BROADER'
                                                 else relation end, 1
                            from held
                            where from_dictionary = :to and to_dictionary = :from),
                        chosen as (
                            select distinct on (code, target) *
                            from either
                            where code = any(:codes)
                            order by code, target, turned)
                        select c.code, c.target, n.name, c.relation, c.id as mapping_id
                        from chosen c
                        left join competency_in_force(:asOf, cast(:knownAt as timestamptz)) n
                            on n.competency_code = c.target
                        order by c.code, array_position(array['EXACT', 'NARROWER', 'BROADER', 'RELATED'], c.relation),
                                 c.target
                        """)
                .bind("asOf", moment.asOf())
                .bind("knownAt", moment.knownAt())
                .bind("from", request.fromDictionaryCode())
                .bind("to", request.toDictionaryCode())
                .bindArray("codes", String.class, request.competencyCodes())
                .mapTo(Hit.class)
                .list());
    }

    private record Hit(String code, String target, @Nullable String name, Relation relation, UUID mappingId) {}
}
