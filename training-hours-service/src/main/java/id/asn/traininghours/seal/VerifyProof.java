package id.asn.traininghours.seal;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds a proof, whenever it was given out, to the seals as they stand. */
@ApplicationScoped
@UseCase
public class VerifyProof {

    private final Seals seals;
    private final ObjectMapper json;

    VerifyProof(Seals seals, ObjectMapper json) {
        this.seals = seals;
        this.json = json;
    }

    public Verification verify(EntryProof proof) {
        List<Finding> findings = new ArrayList<>();
        Optional<Seal> seal = seals.find(proof.day());
        if (seal.isEmpty() || !isThis(seal.get(), proof.seal())) {
            findings.add(Finding.seal(Finding.Kind.SEAL_UNKNOWN, proof.day()));
        }
        seal.ifPresent(known -> {
            if (!known.isWhole()) {
                findings.add(Finding.seal(Finding.Kind.SEAL_ALTERED, known.day()));
            }
            if (!proof.rootOf(json, known.leafCount()).equals(Optional.of(known.root()))) {
                findings.add(new Finding(Finding.Kind.ENTRY_ALTERED, proof.day(), entryId(proof), proof.index()));
            }
        });
        chain(proof, findings);
        return Verification.of(1 + (long) proof.chain().size(), 1, findings);
    }

    /** Every seal that the proof leads over must be the one of its day; those are chained by the database. */
    private void chain(EntryProof proof, List<Finding> findings) {
        if (proof.chain().isEmpty()) {
            return;
        }
        List<Seal> known = seals.between(
                proof.day().plusDays(1), proof.day().plusDays(proof.chain().size()));
        for (int i = 0; i < proof.chain().size(); i++) {
            SealView given = proof.chain().get(i);
            if (i >= known.size() || !isThis(known.get(i), given)) {
                findings.add(Finding.seal(Finding.Kind.SEAL_UNKNOWN, given.day()));
            } else if (i > 0 && !known.get(i).follows(known.get(i - 1))) {
                findings.add(Finding.seal(Finding.Kind.CHAIN_BROKEN, given.day()));
            }
        }
    }

    private static boolean isThis(Seal known, SealView given) {
        return SealView.of(known).equals(given);
    }

    private static @Nullable UUID entryId(EntryProof proof) {
        try {
            return UUID.fromString(String.valueOf(proof.entry().get("entryId")));
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
