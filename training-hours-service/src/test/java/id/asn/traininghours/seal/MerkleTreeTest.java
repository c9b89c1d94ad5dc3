package id.asn.traininghours.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MerkleTreeTest {

    private static final List<Hash> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(content -> MerkleTree.leaf(HexFormat.of().parseHex(content)))
            .toList();

    /** The test vectors of Certificate Transparency. */
    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void theRootIsThatOfTheStandard(int leaves, String root) {
        assertThat(MerkleTree.root(LEAVES.subList(0, leaves))).hasToString(root);
    }

    @Test
    void everyPathLeadsToTheRootAndFromNowhereElse() {
        for (int size = 1; size <= 40; size++) {
            List<Hash> leaves = leaves(size);
            Hash root = MerkleTree.root(leaves);
            for (int index = 0; index < size; index++) {
                List<Hash> path = MerkleTree.path(leaves, index);
                assertThat(MerkleTree.rootFrom(leaves.get(index), index, size, path))
                        .contains(root);
                assertThat(MerkleTree.rootFrom(leaves.get(index), (index + 1) % (size + 1), size, path))
                        .isNotEqualTo(Optional.of(root));
                List<Hash> longer = new ArrayList<>(path);
                longer.add(root);
                assertThat(MerkleTree.rootFrom(leaves.get(index), index, size, longer))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1023, 1024, 1025, 2048, 2049, 3000, 5 * 1024 + 1})
    void subtreesOfADayMakeTheSameTree(int size) {
        List<Hash> leaves = leaves(size);
        List<Hash> blocks = IntStream.iterate(0, from -> from < size, from -> from + Seal.BLOCK)
                .mapToObj(from -> MerkleTree.root(block(leaves, from)))
                .toList();
        assertThat(MerkleTree.root(blocks)).isEqualTo(MerkleTree.root(leaves));
        for (int index : new int[] {0, size / 2, size - 1}) {
            ProofPath path = new ProofPath(block(leaves, index - index % Seal.BLOCK), blocks);
            assertThat(path.of(index)).isEqualTo(MerkleTree.path(leaves, index));
        }
    }

    private static List<Hash> block(List<Hash> leaves, int from) {
        return leaves.subList(from, Math.min(from + Seal.BLOCK, leaves.size()));
    }

    private static List<Hash> leaves(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> MerkleTree.leaf(new byte[] {(byte) i, (byte) (i >> 8)}))
                .toList();
    }
}
