package id.asn.standard.dictionary;

import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.standard.StandardProblem;
import id.asn.standard.agency.AgencyLock;
import jakarta.enterprise.context.ApplicationScoped;

/** Begins a dictionary with its first edition: for the whole nation, or kept by one agency. */
@ApplicationScoped
@UseCase
public class PublishDictionary {

    private final DictionaryRows rows;
    private final PublishEdition editions;
    private final AgencyLock agencies;
    private final Caller caller;

    PublishDictionary(DictionaryRows rows, PublishEdition editions, AgencyLock agencies, Caller caller) {
        this.rows = rows;
        this.editions = editions;
        this.agencies = agencies;
        this.caller = caller;
    }

    public DictionaryView publish(DictionaryRequest request) {
        if (request.agencyCode() == null) {
            caller.requireAllAgencies();
        } else {
            caller.requireAgency(request.agencyCode());
            agencies.acquire(request.agencyCode());
        }
        if (!rows.insert(request.dictionaryCode(), request.agencyCode())) {
            throw Problem.of(StandardProblem.DICTIONARY_EXISTS, request.dictionaryCode());
        }
        editions.publish(request.dictionaryCode(), request.firstEdition());
        return DictionaryView.of(request);
    }
}
