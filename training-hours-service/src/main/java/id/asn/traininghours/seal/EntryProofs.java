package id.asn.traininghours.seal;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Proves of an entry that it is sealed. */
@ApplicationScoped
@UseCase
public class EntryProofs {

    private final SealedEntries entries;
    private final SealLeaves leaves;
    private final Seals seals;
    private final Audit audit;
    private final ObjectMapper json;

    EntryProofs(SealedEntries entries, SealLeaves leaves, Seals seals, Audit audit, ObjectMapper json) {
        this.entries = entries;
        this.leaves = leaves;
        this.seals = seals;
        this.audit = audit;
        this.json = json;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 outside the scope, 409 until the entry's day is sealed */
    public EntryProof of(UUID entryId) {
        SealedEntries.Found found = entries.find(entryId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        audit.record(
                "ENTRY_PROOF_READ",
                "employee",
                found.employeeId().toString(),
                found.agencyCode(),
                Map.of("entry", entryId));
        LocalDate day = found.day();
        Long index = found.leafIndex();
        if (day == null || index == null) {
            throw Problem.of(SealProblem.ENTRY_NOT_SEALED_YET);
        }
        Seal seal = seals.find(day).orElseThrow();
        long first = index - index % Seal.BLOCK;
        return EntryProof.of(
                SealedContent.of(found.content()),
                json,
                seal,
                index,
                new ProofPath(leaves.hashes(day, first, first + Seal.BLOCK), seals.blocks(day)),
                seals.between(day.plusDays(1), day.plusDays(EntryProof.LONGEST_CHAIN)));
    }
}
