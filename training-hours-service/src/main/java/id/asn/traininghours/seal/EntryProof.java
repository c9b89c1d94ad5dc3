package id.asn.traininghours.seal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.timetravel.CivilDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an entry stands under the seal of a day (RFC 9162, 2.1.3), and how that seal leads to the newest one. */
@Schema(name = "EntryProof")
public record EntryProof(
        @NotNull @Size(max = 60) @Schema(
                description = "What is sealed: every column of the row; its canonical JSON (RFC 8785) is the leaf",
                examples = "{\"entryId\":\"019aa900-2b00-7c10-8f10-000000000001\",\"creditedJp\":10.00}")
        Map<String, Object> entry,

        @NotNull @CivilDate @Schema(examples = "2026-11-26") LocalDate day,

        @Min(0) @Max(Integer.MAX_VALUE) @Schema(description = "Place among the leaves of the day", examples = "17")
        long index,

        @NotNull @Pattern(regexp = Hash.PATTERN) @Schema(description = "SHA-256 over 0x00 and the leaf", examples = SealView.EXAMPLE)
        String leafHash,

        @NotNull @Size(max = 40) @Schema(description = "Siblings from the leaf up; a pair is SHA-256 over 0x01, left, right")
        List<@NotNull @Pattern(regexp = Hash.PATTERN) String> path,

        @NotNull @Valid SealView seal,

        @NotNull @Size(max = EntryProof.LONGEST_CHAIN) @Schema(description = "The seals of the days after, up to the newest or for a year")
        List<@NotNull @Valid SealView> chain) {

    static final int LONGEST_CHAIN = 366;

    public EntryProof {
        path = path == null ? List.of() : List.copyOf(path);
        chain = chain == null ? List.of() : List.copyOf(chain);
    }

    static EntryProof of(
            SealedContent content, ObjectMapper json, Seal seal, long index, ProofPath path, List<Seal> chain) {
        return new EntryProof(
                content.members(json),
                seal.day(),
                index,
                content.leaf().toString(),
                path.of(index).stream().map(Hash::toString).toList(),
                SealView.of(seal),
                chain.stream().map(SealView::of).toList());
    }

    /** The root that the entry leads to as it is given here; empty when it cannot be one of this ledger. */
    Optional<Hash> rootOf(ObjectMapper json, long leafCount) {
        JsonNode given = json.valueToTree(entry);
        try {
            Hash leaf = new SealedContent(CanonicalJson.of(given)).leaf();
            return leaf.toString().equals(leafHash)
                    ? MerkleTree.rootFrom(
                            leaf,
                            index,
                            leafCount,
                            path.stream().map(Hash::parse).toList())
                    : Optional.empty();
        } catch (IllegalArgumentException numberOutOfRange) {
            return Optional.empty();
        }
    }
}
