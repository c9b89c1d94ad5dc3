package id.asn.traininghours.sealedexport;

import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.traininghours.seal.Hash;
import id.asn.traininghours.seal.ProofPath;
import id.asn.traininghours.seal.Seal;
import id.asn.traininghours.seal.SealProblem;
import id.asn.traininghours.seal.SealedContent;
import id.asn.traininghours.seal.SealedEntries;
import id.asn.traininghours.seal.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes sealed days, one subtree of leaves in memory and one short transaction at a time: what is sealed does not change
 * any more. An export of all agencies holds every entry of its days, one of an agency its entries with their proofs.
 */
@ApplicationScoped
public class ExportLedger {

    private static final int MOST_DAYS = 366;

    private final Seals seals;
    private final SealedEntries entries;
    private final Transactions transactions;
    private final Caller caller;
    private final Audit audit;

    ExportLedger(Seals seals, SealedEntries entries, Transactions transactions, Caller caller, Audit audit) {
        this.seals = seals;
        this.entries = entries;
        this.transactions = transactions;
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * The sealed days of a range; the export of them is audited.
     *
     * @param agencyCode all agencies when absent
     * @param from the first sealed day when absent
     * @param to the newest sealed day when absent
     * @throws id.asn.chassis.web.ProblemException 403 or 404 outside the scope, 409 when nothing of it is sealed, 422 for
     *     more than a year
     */
    @UseCase
    ExportRange range(@Nullable String agencyCode, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (agencyCode == null) {
            caller.requireAllAgencies();
        } else {
            caller.requireAgency(agencyCode);
        }
        LocalDate oldest = day(seals.oldest());
        LocalDate newest = day(seals.newest());
        ExportRange range = new ExportRange(
                agencyCode,
                from == null || from.isBefore(oldest) ? oldest : from,
                to == null || to.isAfter(newest) ? newest : to);
        if (range.to().isBefore(range.from())) {
            throw Problem.of(SealProblem.NOTHING_SEALED);
        }
        if (!range.to().isBefore(range.from().plusDays(MOST_DAYS))) {
            throw Problem.of(SealProblem.TOO_MANY_DAYS, MOST_DAYS);
        }
        audit.record(
                "LEDGER_EXPORTED",
                "ledger",
                range.scope(),
                agencyCode,
                Map.of("from", range.from().toString(), "to", range.to().toString()));
        return range;
    }

    void write(ExportRange range, OutputStream out) throws IOException {
        SealedLines lines = new SealedLines(out);
        lines.header(range);
        for (LocalDate day = range.from(); !day.isAfter(range.to()); day = day.plusDays(1)) {
            LocalDate of = day;
            Optional<Day> sealed = read(() -> seals.find(of).map(seal -> new Day(seal, seals.blocks(of))));
            if (sealed.isPresent()) {
                day(range, sealed.get(), lines);
            }
        }
        lines.end();
    }

    private void day(ExportRange range, Day day, SealedLines lines) throws IOException {
        lines.seal(day.seal());
        for (long block : blocks(range, day)) {
            List<SealedEntries.Leaf> leaves =
                    read(() -> entries.block(day.seal().day(), block, range.agencyCode()));
            ProofPath path = new ProofPath(
                    leaves.stream().map(SealedEntries.Leaf::leafHash).toList(), day.blocks());
            for (SealedEntries.Leaf leaf : leaves) {
                Optional<SealedContent> content = leaf.sealed();
                if (content.isPresent()) {
                    lines.entry(day.seal(), leaf.leafIndex(), content.get(), path);
                }
            }
        }
    }

    private List<Long> blocks(ExportRange range, Day day) {
        String agencyCode = range.agencyCode();
        return agencyCode == null
                ? LongStream.range(0, day.blocks().size()).boxed().toList()
                : read(() -> entries.blocksOf(agencyCode, day.seal().day()));
    }

    private <T> T read(Supplier<T> work) {
        return transactions.write(caller.agencies(), work);
    }

    private static LocalDate day(Optional<Seal> seal) {
        return seal.map(Seal::day).orElseThrow(() -> Problem.of(SealProblem.NOTHING_SEALED));
    }

    private record Day(Seal seal, List<Hash> blocks) {}
}
