package id.asn.demo.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One file of completions as a provider would send it. */
final class Completions {
    private final String provider;
    private final CsvTable table = new CsvTable(
            "sourceRecordId",
            "externalRef",
            "programmeCode",
            "formCode",
            "title",
            "startDate",
            "endDate",
            "unit",
            "amount",
            "attendanceMode",
            "certificateNumber",
            "certificateIssuer",
            "competencyCodes",
            "expect");

    private int rows;

    Completions(String provider) {
        this.provider = provider;
    }

    /** Everybody took part in the same activity. */
    Completions all(List<Person> people, Activity activity) {
        people.forEach(person -> add(person, activity));
        return this;
    }

    Completions add(Person person, Activity activity) {
        rows++;
        String number = activity.certificate().isEmpty() ? "" : "%s/%03d".formatted(activity.certificate(), rows);
        return add(person, activity, number, number.isEmpty() ? "" : provider, "");
    }

    /** A row of its own: with the certificate somebody else gave, or with another outcome than a credit. */
    Completions add(Person person, Activity activity, String certificate, String issuer, String expect) {
        table.add(
                "%s-%s-%s"
                        .formatted(activity.key(), activity.start().toString().replace("-", ""), person.externalRef()),
                person.externalRef(),
                activity.programme(),
                activity.form(),
                activity.title(),
                activity.start(),
                activity.end(),
                activity.unit(),
                activity.amount(),
                activity.mode(),
                certificate,
                issuer,
                String.join("|", activity.competencies()),
                expect);
        return this;
    }

    void write(Path file) throws IOException {
        table.write(file);
    }
}
