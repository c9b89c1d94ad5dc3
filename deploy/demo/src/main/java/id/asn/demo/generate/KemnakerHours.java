package id.asn.demo.generate;

import java.io.IOException;
import java.nio.file.Path;

/** Kementerian Ketenagakerjaan: PPSDM's meeting of November 2021 and the year 2022. */
final class KemnakerHours {
    private final People people;
    private final Path folder;

    KemnakerHours(People people, Path folder) {
        this.people = people;
        this.folder = folder;
    }

    void write() throws IOException {
        meeting().write(folder.resolve("completions-2021-pertemuan-ppsdm.csv"));
        training().write(folder.resolve("completions-2022-training.csv"));
        eLearning().write(folder.resolve("completions-2022-elearning.csv"));
    }

    private Completions meeting() {
        return new Completions("PPSDM-KEMNAKER")
                .all(
                        people.pns().subList(0, 40),
                        Activity.of(
                                        "TEMU-PPSDM",
                                        "PPSDM-TEMU-2021",
                                        "KL06",
                                        "Pertemuan PPSDM tentang pengembangan kompetensi",
                                        "2021-11-17",
                                        "2021-11-17")
                                .claims("DAY", "1")
                                .attended("HYBRID")
                                .teaching("M.6"));
    }

    private Completions training() {
        return new Completions("PPSDM-KEMNAKER")
                .all(
                        People.joined(
                                people.holding("WIDYAISWARA-MADYA"),
                                people.holding("INSTRUKTUR-MUDA"),
                                people.holding("PRAKOM-MAHIR"),
                                people.holding("PENGANTAR-KERJA-UTAMA").subList(0, 1)),
                        Activity.of(
                                        "TEK-RENNAKER",
                                        "PPSDM-TEK-RENNAKER",
                                        "KL03",
                                        "Pelatihan teknis perencanaan tenaga kerja nasional",
                                        "2022-08-09",
                                        "2022-08-11")
                                .claims("JP", "20")
                                .attended("ONSITE")
                                .certified("TEK-RENNAKER/2022")
                                .teaching("T.NAKER"))
                .all(
                        people.where(person -> person.positionCode().startsWith("PENGELOLA-"))
                                .subList(0, 10),
                        Activity.of(
                                        "MENTOR",
                                        "PPSDM-MENTORING",
                                        "NKL02",
                                        "Mentoring pengelolaan data kepegawaian",
                                        "2022-09-01",
                                        "2022-09-30")
                                .claims("SESSION", "3")
                                .attended("ONSITE")
                                .teaching("M.6"));
    }

    private Completions eLearning() {
        return new Completions("LMS-DARING")
                .all(
                        people.where(Person::pppk),
                        Activity.of(
                                        "EL-K3",
                                        "LMSD-KATALOG",
                                        "NKL03",
                                        "Kursus daring keselamatan kerja di bengkel",
                                        "2022-06-15",
                                        "2022-06-15")
                                .claims("JP", "5")
                                .teaching("T.NAKER"));
    }
}
