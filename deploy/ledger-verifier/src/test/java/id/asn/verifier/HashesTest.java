package id.asn.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HashesTest {

    @Test
    void aTreeOfThreeIsThatOfTheStandard() {
        // Given: the first three leaves of the test vectors of Certificate Transparency
        String first = leaf("");
        String second = leaf("00");
        String third = leaf("10");
        // Then: the third is a tree of its own beside the first two
        String root = "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77";
        String pair = "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125";
        assertThat(Hashes.root(first, 0, 2, List.of(second))).isEqualTo(pair);
        assertThat(Hashes.root(third, 2, 3, List.of(pair))).isEqualTo(root);
        assertThat(Hashes.root(first, 0, 3, List.of(second, third))).isEqualTo(root);
        assertThat(Hashes.root(second, 1, 3, List.of(first, third))).isEqualTo(root);
    }

    @Test
    void aPathThatIsTooLongOrTooShortLeadsNowhere() {
        String leaf = leaf("");
        assertThat(Hashes.root(leaf, 0, 1, List.of(leaf))).isEmpty();
        assertThat(Hashes.root(leaf, 0, 3, List.of(leaf))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"b\":1.50,\"a\":[ ]}|{\"a\":[],\"b\":1.5}",
                "[10.00, 0.0, -2e1, 1000]|[10,0,-20,1000]",
                "\"\\u0041\\/\\u001f\\t\"|\"A/\\u001f\\t\"",
                "[null,true,false]|[null,true,false]"
            })
    void theSameContentHasOneForm(String written, String canonical) {
        assertThat(new String(CanonicalJson.bytes(Json.parse(written)), StandardCharsets.UTF_8))
                .isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"a\":1,\"a\":2}",
                "[1,]",
                "01",
                "1 2",
                "\"\\x\"",
                "\"a\nb\"",
                "nul",
                "{\"a\" 1}",
                "1e9999"
            })
    void whatIsNotJsonIsRefused(String text) {
        assertThatThrownBy(() -> Json.parse(text)).isInstanceOf(MalformedExport.class);
    }

    @Test
    void depthHasABound() {
        assertThatThrownBy(() -> Json.parse("[".repeat(100_000))).isInstanceOf(MalformedExport.class);
    }

    private static String leaf(String hex) {
        return Hashes.leaf(HexFormat.of().parseHex(hex));
    }
}
