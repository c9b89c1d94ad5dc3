package id.asn.traininghours.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.test.RepositoryRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The committed export was made by another program, from the description of the format alone. */
class GoldenExportTest {

    @Test
    void hashesRootsAndSealsAreTheSame() throws IOException {
        // Given
        Map<LocalDate, List<Hash>> leaves = new TreeMap<>();
        List<JsonNode> seals = new ArrayList<>();
        for (String line : Files.readAllLines(
                RepositoryRoot.path().resolve("deploy/ledger-verifier/src/test/resources/golden-export.ndjson"))) {
            JsonNode json = new ObjectMapper().readTree(line);
            if (json.get("kind").asText().equals("seal")) {
                seals.add(json.get("seal"));
            } else if (json.get("kind").asText().equals("entry")) {
                SealedContent content = SealedContent.of(json.get("entry").toString());
                assertThat(line).contains(content.json());
                leaves.computeIfAbsent(LocalDate.parse(json.get("day").asText()), day -> new ArrayList<>())
                        .add(content.leaf());
            }
        }
        // Then
        Hash previous = Hash.NOTHING;
        assertThat(seals).hasSize(3);
        for (JsonNode golden : seals) {
            LocalDate day = LocalDate.parse(golden.get("day").asText());
            List<Hash> ofDay = leaves.getOrDefault(day, List.of());
            Seal seal = Seal.over(
                    day,
                    ofDay.size(),
                    ofDay.isEmpty() ? List.of() : List.of(MerkleTree.root(ofDay)),
                    previous,
                    Instant.parse(golden.get("sealedAt").asText()));
            assertThat(seal.root()).hasToString(golden.get("root").asText());
            assertThat(seal.sealHash()).hasToString(golden.get("sealHash").asText());
            previous = seal.sealHash();
        }
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
        assertThat(CanonicalJson.of(written)).isEqualTo(canonical);
    }
}
