package id.asn.standard.dictionary.file;

import id.asn.chassis.web.Problem;
import id.asn.standard.dictionary.DictionaryProblem;
import id.asn.standard.dictionary.file.ReadCompetency.ReadLevel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A table: rows for the levels of a competency, or for its indicators. A blank cell repeats the one above, as merged cells
 * do; indicators may stand in several rows, several columns, or several lines of one cell.
 */
final class TableFile {

    private static final int HEADER_ROWS = 40;
    private static final int FEWEST_NAMES = 3;

    private final Map<FieldNames, Integer> columns = new EnumMap<>(FieldNames.class);
    private final Map<Integer, String> indicators = new LinkedHashMap<>();
    private final Set<String> ignored = new TreeSet<>();
    private final List<ReadCompetency> competencies = new ArrayList<>();
    private final List<String> header;
    private @Nullable ReadCompetency current;
    private @Nullable ReadLevel level;

    private TableFile(List<String> header) {
        this.header = header;
        for (int i = 0; i < header.size(); i++) {
            column(i, header.get(i));
        }
    }

    /**
     * A row of the file.
     *
     * @param number as a spreadsheet shows it, from 1
     */
    record Row(int number, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    static ReadFile read(List<Row> rows) {
        Row header = rows.stream()
                .limit(HEADER_ROWS)
                .filter(row -> row.cells().stream()
                                .flatMap(cell -> FieldNames.of(cell).stream())
                                .distinct()
                                .count()
                        >= FEWEST_NAMES)
                .findFirst()
                .orElseThrow(() -> Problem.of(DictionaryProblem.FILE_HEADER_MISSING));
        TableFile table = new TableFile(header.cells());
        rows.stream()
                .filter(row -> row.number() > header.number() && !row.isBlank())
                .forEach(table::take);
        return new ReadFile(table.competencies, table.ignored);
    }

    private void column(int index, String title) {
        FieldNames name = FieldNames.of(title).orElse(null);
        if (name == FieldNames.INDICATOR) {
            indicators.put(index, title);
        } else if (name == null || columns.putIfAbsent(name, index) != null) {
            if (!title.isBlank()) {
                ignored.add(title.strip());
            }
        }
    }

    private void take(Row row) {
        Said code = said(row, FieldNames.CODE);
        Said name = said(row, FieldNames.NAME);
        if (begins(code, name)) {
            ReadCompetency above = current;
            current = new ReadCompetency(
                    code,
                    name,
                    carried(said(row, FieldNames.GROUP), above == null ? null : above.group()),
                    carried(said(row, FieldNames.URUSAN), above == null ? null : above.urusan()),
                    said(row, FieldNames.DEFINITION),
                    new ArrayList<>());
            competencies.add(current);
            level = null;
        }
        Said number = said(row, FieldNames.LEVEL);
        Said description = said(row, FieldNames.DESCRIPTION);
        if (current != null && beginsLevel(number, description)) {
            level = new ReadLevel(number, description, new ArrayList<>());
            current.levels().add(level);
        }
        if (level != null) {
            addIndicators(row, level);
        }
    }

    /** Another code; or, where a code was forgotten, another name. */
    private boolean begins(Said code, Said name) {
        if (current == null) {
            return true;
        }
        return code.isBlank()
                ? !name.isBlank() && !name.text().equals(current.name().text())
                : !code.text().equals(current.code().text());
    }

    private boolean beginsLevel(Said number, Said description) {
        if (level == null) {
            return !number.isBlank() || !description.isBlank();
        }
        return number.isBlank()
                ? !description.isBlank()
                        && !description.text().equals(level.description().text())
                : !number.text().equals(level.level().text());
    }

    private void addIndicators(Row row, ReadLevel to) {
        indicators.forEach((column, title) -> Lines.of(row.cell(column))
                .forEach(line -> to.indicators().add(new Said(line, Place.cell(row.number(), title)))));
    }

    /** A group is often merged over all its competencies. */
    private static Said carried(Said here, @Nullable Said above) {
        return here.isBlank() && above != null ? new Said(above.text(), here.place()) : here;
    }

    private Said said(Row row, FieldNames name) {
        Integer column = columns.get(name);
        return column == null
                ? new Said("", Place.cell(row.number(), name.name().toLowerCase(Locale.ROOT)))
                : new Said(
                        row.cell(column),
                        Place.cell(row.number(), header.get(column).strip()));
    }
}
