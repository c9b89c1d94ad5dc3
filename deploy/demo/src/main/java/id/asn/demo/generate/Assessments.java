package id.asn.demo.generate;

import id.asn.demo.input.SourceRow;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The mapping of Kabupaten Tegal's administrators, eighteen people a day in March 2026. */
final class Assessments {
    /** Results are valid for three years (PerBKN 26/2019): in 2022 they would be long expired for who runs the demo. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);

    private static final int PEOPLE_A_DAY = 18;

    private Assessments() {}

    static void write(List<Person> administrators, List<SourceRow> standards, Path file) throws IOException {
        Map<String, SourceRow> standardOf =
                standards.stream().collect(Collectors.toMap(row -> row.text("positionCode"), Function.identity()));
        List<RatingProfile> profiles = RatingProfile.spread(administrators.stream()
                .map(person -> standardOf.containsKey(person.positionCode()))
                .toList());
        CsvTable table = new CsvTable(
                "sourceReference",
                "externalRef",
                "purpose",
                "method",
                "providerCode",
                "assessedOn",
                "M.1",
                "M.2",
                "M.3",
                "M.4",
                "M.5",
                "M.6",
                "M.7",
                "M.8",
                "SK.1",
                "technicalCode",
                "technicalLevel");
        for (int i = 0; i < administrators.size(); i++) {
            Person person = administrators.get(i);
            List<Object> row = new ArrayList<>(List.of(
                    "PETA-2026-%03d".formatted(i + 1),
                    person.externalRef(),
                    "PEMETAAN",
                    "ASSESSMENT_CENTER",
                    "ASESMEN-JATENG",
                    FIRST_DAY.plusDays(i / PEOPLE_A_DAY)));
            List<String> levels = profiles.get(i).levels();
            row.addAll(levels.subList(0, 9));
            row.add(technicalOf(standardOf.get(person.positionCode())));
            row.add(levels.get(9));
            table.add(row.toArray());
        }
        table.write(file);
    }

    private static String technicalOf(@Nullable SourceRow standard) {
        return standard == null
                ? "T.ADMUM"
                : standard.list("technical").getFirst().split(":", 2)[0];
    }
}
