package id.asn.standard.dictionary;

import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Dictionaries as identities: their code and who keeps them. */
@ApplicationScoped
class DictionaryRows {

    private final Jdbi jdbi;
    private final Caller caller;

    DictionaryRows(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /** @return whether the code was free */
    boolean insert(String code, @Nullable String agencyCode) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                insert into dictionary (code, agency_code, version)
                                values (:code, :agency, 0)
                                on conflict do nothing
                                """)
                        .bind("code", code)
                        .bind("agency", agencyCode)
                        .execute())
                > 0;
    }

    /**
     * Lets one transaction at a time change the dictionary.
     *
     * @throws ProblemException 404 when there is none, 403 when the caller may read it but not keep it
     */
    KeptDictionary lockedByKeeper(String code) {
        KeptDictionary dictionary = jdbi.withHandle(
                        handle -> handle.createQuery("select code, agency_code from dictionary where code = :code")
                                .bind("code", code)
                                .mapTo(KeptDictionary.class)
                                .findOne())
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        if (dictionary.agencyCode() == null) {
            caller.requireAllAgencies();
        } else if (!caller.agencies().covers(dictionary.agencyCode())) {
            throw Problem.of(WebProblem.FORBIDDEN);
        }
        jdbi.useHandle(handle -> handle.createQuery("select code from dictionary where code = :code for no key update")
                .bind("code", code)
                .mapTo(String.class)
                .one());
        return dictionary;
    }

    /** @return the version it has now */
    long raise(String code) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "update dictionary set version = version + 1 where code = :code returning version")
                .bind("code", code)
                .mapTo(Long.class)
                .one());
    }
}
