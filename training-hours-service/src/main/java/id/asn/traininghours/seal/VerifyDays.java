package id.asn.traininghours.seal;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works the seals of some days out of the ledger again and names what differs; a transaction a subtree. */
@ApplicationScoped
public class VerifyDays {

    private static final int MOST_DAYS = 31;

    private final Seals seals;
    private final SealedEntries entries;
    private final Transactions transactions;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    VerifyDays(Seals seals, SealedEntries entries, Transactions transactions, Caller caller, Audit audit, Clock clock) {
        this.seals = seals;
        this.entries = entries;
        this.transactions = transactions;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws id.asn.chassis.web.ProblemException 403 without all agencies, 422 for a range that is empty or too long */
    public Verification verify(LocalDate from, LocalDate to) {
        caller.requireAllAgencies();
        if (to.isBefore(from) || !to.isBefore(from.plusDays(MOST_DAYS))) {
            throw Problem.of(SealProblem.TOO_MANY_DAYS, MOST_DAYS);
        }
        transactions.write(
                AgencyScope.all(),
                () -> audit.record("SEALS_VERIFIED", "seal", from.toString(), null, Map.of("to", to.toString())));
        Tally tally = new Tally();
        for (LocalDate day = from; !day.isAfter(to) && !tally.isFull(); day = day.plusDays(1)) {
            verify(day, tally);
        }
        transactions
                .write(
                        AgencyScope.all(),
                        () -> entries.leftOut(from, to, clock.getZone().getId(), Verification.MOST_FINDINGS))
                .forEach(entry -> tally.found(Finding.entry(Finding.Kind.ENTRY_NOT_SEALED, null, entry, null)));
        return Verification.of(tally.seals, tally.entries, tally.findings);
    }

    private void verify(LocalDate day, Tally tally) {
        Optional<Day> sealed = transactions.write(
                AgencyScope.all(),
                () -> seals.find(day).map(seal -> new Day(seal, seals.blocks(day), seals.find(day.minusDays(1)))));
        if (sealed.isEmpty()) {
            tally.found(Finding.seal(Finding.Kind.SEAL_UNKNOWN, day));
            return;
        }
        Seal seal = sealed.get().seal();
        tally.seals++;
        if (!seal.isWhole() || !MerkleTree.root(sealed.get().blocks()).equals(seal.root())) {
            tally.found(Finding.seal(Finding.Kind.SEAL_ALTERED, day));
        }
        if (!sealed.get().isChained()) {
            tally.found(Finding.seal(Finding.Kind.CHAIN_BROKEN, day));
        }
        for (int block = 0; block < sealed.get().blocks().size(); block++) {
            long number = block;
            block(
                    day,
                    number * Seal.BLOCK,
                    sealed.get().blocks().get(block),
                    transactions.write(AgencyScope.all(), () -> entries.block(day, number)),
                    tally);
        }
    }

    private static void block(LocalDate day, long from, Hash hash, List<SealedEntries.Leaf> leaves, Tally tally) {
        if (!MerkleTree.root(leaves.stream().map(SealedEntries.Leaf::leafHash).toList())
                .equals(hash)) {
            tally.found(Finding.leaves(day, from));
        }
        for (SealedEntries.Leaf leaf : leaves) {
            tally.entries++;
            Optional<Hash> now = leaf.sealed().map(SealedContent::leaf);
            if (now.isEmpty()) {
                tally.found(Finding.entry(Finding.Kind.ENTRY_MISSING, day, leaf.entryId(), leaf.leafIndex()));
            } else if (!now.get().equals(leaf.leafHash())) {
                tally.found(Finding.entry(Finding.Kind.ENTRY_ALTERED, day, leaf.entryId(), leaf.leafIndex()));
            }
        }
    }

    private record Day(Seal seal, List<Hash> blocks, Optional<Seal> before) {
        boolean isChained() {
            return before.map(seal::follows).orElse(seal.previousHash().equals(Hash.NOTHING));
        }
    }

    private static final class Tally {
        private final List<Finding> findings = new ArrayList<>();
        private long seals;
        private long entries;

        void found(Finding finding) {
            findings.add(finding);
        }

        boolean isFull() {
            return findings.size() >= Verification.MOST_FINDINGS;
        }
    }
}
