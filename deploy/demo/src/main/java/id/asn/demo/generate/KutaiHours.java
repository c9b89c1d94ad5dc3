package id.asn.demo.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Kutai Kartanegara: the socialisation of December 2022, a training, e-learning, and hours of a person not yet registered. */
final class KutaiHours {
    private static final String LMS = "LMS-DARING";

    private final People people;
    private final Person late;
    private final Path folder;

    KutaiHours(People people, Person late, Path folder) {
        this.people = people;
        this.late = late;
        this.folder = folder;
    }

    void write() throws IOException {
        training().write(folder.resolve("completions-2022-training.csv"));
        eLearning().write(folder.resolve("completions-2022-elearning.csv"));
        socialisation().write(folder.resolve("completions-2022-sosialisasi.csv"));
        beforeRegistration().write(folder.resolve("completions-2022-before-registration.csv"));
    }

    private Completions socialisation() {
        return new Completions("BKPSDM-KUKAR")
                .all(
                        people.where(person -> person.pns() && !person.equals(late))
                                .subList(0, 90),
                        Activity.of(
                                        "SOSIALISASI",
                                        "",
                                        "KL11",
                                        "Rapat koordinasi dan sosialisasi pengembangan kompetensi",
                                        "2022-12-19",
                                        "2022-12-19")
                                .claims("DAY", "1")
                                .attended("ONSITE")
                                .teaching("M.6"));
    }

    private Completions training() {
        List<Person> firstOfEachOffice = people.where(person -> person.holds("-PENGELOLA")).stream()
                .collect(Collectors.toMap(
                        Person::positionCode, person -> person, (first, second) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        return new Completions("PPSDM-KEMNAKER")
                .all(
                        People.joined(people.holding("-UMPEG"), firstOfEachOffice),
                        Activity.of(
                                        "TEK-RTK",
                                        "PPSDM-TEK-RTK",
                                        "KL03",
                                        "Pelatihan teknis perencanaan tenaga kerja daerah",
                                        "2022-07-12",
                                        "2022-07-14")
                                .claims("JP", "24")
                                .attended("ONSITE")
                                .certified("TEK-RTK/2022")
                                .teaching("T.NAKER"));
    }

    private Completions eLearning() {
        List<Person> learners = People.joined(
                people.holding("GURU-MUDA"), people.holding("PERAWAT-TERAMPIL").subList(0, 11));
        return new Completions(LMS)
                .all(
                        learners,
                        eLearning("EL-RAMAH", "Kursus daring layanan ramah warga", "2022-10-11", "2022-10-13", "9"))
                .all(
                        learners.subList(0, 10),
                        eLearning("EL-ETIKA", "Kursus daring etika pelayanan", "2022-10-14", "2022-10-14", "4"));
    }

    private Completions beforeRegistration() {
        return new Completions(LMS)
                .add(
                        late,
                        eLearning("EL-DATA", "Kursus daring pengelolaan data", "2022-11-08", "2022-11-08", "3"),
                        "",
                        "",
                        "WAITING");
    }

    private static Activity eLearning(String key, String title, String start, String end, String jp) {
        return Activity.of(key, "LMSD-KATALOG", "NKL03", title, start, end)
                .claims("JP", jp)
                .teaching("M.5");
    }
}
