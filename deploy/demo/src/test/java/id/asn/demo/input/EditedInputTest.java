package id.asn.demo.input;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.asn.demo.DemoFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever edits a file is told where it went wrong. */
class EditedInputTest {
    @TempDir
    private Path folder;

    @Test
    void an_empty_cell_is_named_by_file_line_and_column() throws IOException {
        // Given a file whose third line lacks the name
        Path units = folder.resolve("units.csv");
        Files.writeString(units, "unitCode,name,parentUnitCode\nA,Unit A,\nB,,A\n");

        // When the name is asked for
        List<SourceRow> rows = CsvSource.read(units);

        // Then the complaint leads there
        assertThatThrownBy(() -> rows.get(1).text("name"))
                .isInstanceOf(DemoFailure.class)
                .hasMessageContaining("units.csv line 3")
                .hasMessageContaining("column name");
    }

    @Test
    void a_word_in_place_of_a_number_is_shown() throws IOException {
        Path completions = folder.resolve("completions.csv");
        Files.writeString(completions, "amount\ntwo\n");
        SourceRow row = CsvSource.read(completions).getFirst();

        assertThatThrownBy(() -> row.decimal("amount"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("two");
    }

    @Test
    void a_missing_file_and_broken_json_are_told_apart() throws IOException {
        Path goals = folder.resolve("goals.json");
        Files.writeString(goals, "[{\"code\": ");

        assertThatThrownBy(() -> CsvSource.read(folder.resolve("units.csv")))
                .hasMessageContaining("units.csv is missing");
        assertThatThrownBy(() -> JsonSource.list(goals)).hasMessageContaining("goals.json is not JSON");
    }
}
