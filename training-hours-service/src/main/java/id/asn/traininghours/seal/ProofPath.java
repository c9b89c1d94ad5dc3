package id.asn.traininghours.seal;

import java.util.List;
import java.util.stream.Stream;

/**
 * Ways from leaves to the root of a day, of which one subtree of {@link Seal#BLOCK} leaves is at hand at a time.
 *
 * @param leaves hashes of the leaves of one subtree
 * @param blocks hashes of the subtrees of the day
 */
public record ProofPath(List<Hash> leaves, List<Hash> blocks) {

    /** The siblings of a leaf of the subtree up to the root, the lowest first. */
    public List<Hash> of(long leafIndex) {
        return Stream.concat(
                        MerkleTree.path(leaves, (int) (leafIndex % Seal.BLOCK)).stream(),
                        MerkleTree.path(blocks, (int) (leafIndex / Seal.BLOCK)).stream())
                .toList();
    }
}
