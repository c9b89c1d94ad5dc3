package id.asn.chassis.imports.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepeatedRowsTest {

    @Test
    void theFirstRowCountsAndTheOthersNameIt() {
        // Given
        RepeatedRows rows = new RepeatedRows(List.of(List.of("ref"), List.of("nip")), Optional.empty());
        rows.judge(row(2, "ref", "A", "nip", "1"));

        // When
        RowReading sameRef = rows.judge(row(3, "ref", "A", "nip", "2"));
        RowReading sameNip = rows.judge(row(4, "ref", "B", "nip", "1"));
        RowReading without = rows.judge(row(5, "ref", "C"));

        // Then
        assertThat(sameRef.faults()).extracting(Fault::code).containsExactly("ROW_REPEATED");
        assertThat(sameNip.faults().getFirst().arguments()).containsExactly("2");
        assertThat(without.isSound()).isTrue();
    }

    @Test
    void aHundredThousandDifferentRowsAreAllDifferent() {
        // Given
        RepeatedRows rows = new RepeatedRows(List.of(List.of("ref")), Optional.empty());

        // When
        long refused = IntStream.rangeClosed(1, 100_000)
                .filter(i -> !rows.judge(row(i, "ref", "SIMPEG-" + i)).isSound())
                .count();

        // Then
        assertThat(refused).isZero();
        assertThat(rows.judge(row(100_001, "ref", "SIMPEG-77"))
                        .faults()
                        .getFirst()
                        .arguments())
                .containsExactly("77");
    }

    @Test
    void rowsOfAGroupStandTogether() {
        // Given
        RepeatedRows rows = new RepeatedRows(List.of(List.of("position", "competency")), Optional.of("position"));

        // When
        RowReading first = rows.judge(row(2, "position", "P1", "competency", "M.1"));
        boolean boundaryAtFirst = rows.isBoundary(first);
        RowReading second = rows.judge(row(3, "position", "P1", "competency", "M.2"));
        boolean boundaryAtSecond = rows.isBoundary(second);
        rows.judge(row(4, "position", "P2", "competency", "M.1"));
        RowReading scattered = rows.judge(row(5, "position", "P1", "competency", "M.3"));

        // Then
        assertThat(boundaryAtFirst).isTrue();
        assertThat(boundaryAtSecond).isFalse();
        assertThat(scattered.faults()).extracting(Fault::code).containsExactly("ROWS_SCATTERED");
    }

    private static RowReading row(int number, String... fields) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < fields.length; i += 2) {
            item.put(fields[i], fields[i + 1]);
        }
        return new RowReading(number, List.of(), item, List.of());
    }
}
