package id.asn.demo.generate;

import id.asn.demo.input.CsvSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Wrote the people, completions and assessments of {@code deploy/demo/input} from its positions and standards. The files are the
 * truth: edit them freely; run this again only to start over (same seed, same files).
 */
public final class GenerateDemoInput {
    private static final long SEED = 38_2017;

    private final Path input;
    private final Random random = new Random(SEED);
    private final PersonNames names = new PersonNames(random);

    private GenerateDemoInput(Path input) {
        this.input = input;
    }

    /** @param args the input folder */
    public static void main(String[] args) throws IOException {
        new GenerateDemoInput(Path.of(args[0])).write();
    }

    private void write() throws IOException {
        Path tegal = input.resolve("6407-kabupaten-tegal");
        People tegalPeople = people(tegal, "TGL");
        employees(tegalPeople.all(), tegal.resolve("employees.csv"));
        placements(tegalPeople.all(), tegal);
        new TegalHours(tegalPeople, tegal).write();
        Assessments.write(
                tegalPeople.tier("ADMINISTRATOR"),
                CsvSource.read(tegal.resolve("standards.csv")),
                tegal.resolve("assessments.csv"));

        Path kutai = input.resolve("6901-kutai-kartanegara");
        People kutaiPeople = people(kutai, "KKR");
        Person late = kutaiPeople.holding("DPMPTSP-PENGELOLA").getLast();
        employees(kutaiPeople.where(person -> !person.equals(late)), kutai.resolve("employees.csv"));
        employees(List.of(late), kutai.resolve("employees-late.csv"));
        placements(kutaiPeople.all(), kutai);
        new KutaiHours(kutaiPeople, late, kutai).write();

        Path kemnaker = input.resolve("3013-kementerian-ketenagakerjaan");
        People kemnakerPeople = people(kemnaker, "NKR");
        employees(kemnakerPeople.all(), kemnaker.resolve("employees.csv"));
        placements(kemnakerPeople.all(), kemnaker);
        new KemnakerHours(kemnakerPeople, kemnaker).write();
    }

    private People people(Path folder, String prefix) {
        return new People(new SeatFiller(prefix, random, names).fill(CsvSource.read(folder.resolve("positions.csv"))));
    }

    private static void employees(List<Person> people, Path file) throws IOException {
        CsvTable table = new CsvTable(
                "externalRef",
                "nip",
                "name",
                "employmentKind",
                "status",
                "employedFrom",
                "employedTo",
                "contractFrom",
                "contractTo");
        for (Person person : people) {
            table.add(
                    person.externalRef(),
                    person.nip(),
                    person.name(),
                    person.pppk() ? "PPPK" : "PNS",
                    "AKTIF",
                    person.employedFrom(),
                    "",
                    person.pppk() ? person.employedFrom() : "",
                    person.contractTo() == null ? "" : person.contractTo());
        }
        table.write(file);
    }

    private static void placements(List<Person> people, Path folder) throws IOException {
        CsvTable table = new CsvTable("externalRef", "positionCode", "kind", "from", "to");
        people.forEach(person ->
                table.add(person.externalRef(), person.positionCode(), "DEFINITIVE", person.placedFrom(), ""));
        table.write(folder.resolve("placements.csv"));
    }
}
