package id.asn.demo.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Kabupaten Tegal: the technical guidance of 2021, the workshop of 2022 and what else filled that year. */
final class TegalHours {
    private static final String BPSDM = "BPSDM-JATENG";
    private static final String LMS = "LMS-DARING";
    private static final int ONSITE = 60;

    private final People people;
    private final List<Person> administrators;
    private final Path folder;

    TegalHours(People people, Path folder) {
        this.people = people;
        this.administrators = people.tier("ADMINISTRATOR");
        this.folder = folder;
    }

    void write() throws IOException {
        guidance().write(folder.resolve("completions-2021-bimtek-skj.csv"));
        workshop().write(folder.resolve("completions-2022-workshop-skj.csv"));
        eLearning().write(folder.resolve("completions-2022-elearning.csv"));
        coaching().write(folder.resolve("completions-2022-coaching.csv"));
        training().write(folder.resolve("completions-2022-training.csv"));
        reportedTwice().write(folder.resolve("completions-2022-reported-twice.csv"));
    }

    /** Those who write the standards: personnel officers, analysts, village-government heads and the leaders of BKPSDM. */
    private Completions guidance() {
        List<Person> participants = People.joined(
                people.holding("-UMPEG"),
                people.holding("-PENGELOLA"),
                people.where(person -> person.positionCode().startsWith("ANALIS-SDM")),
                people.holding("-KASI"),
                people.where(person -> person.positionCode().startsWith("BKPSDM-")
                        && person.tier().equals("ADMINISTRATOR")));
        return new Completions(BPSDM)
                .all(
                        participants,
                        Activity.of(
                                        "BIMTEK-SKJ",
                                        "BPSDMJTG-BIMTEK-SKJ",
                                        "KL10",
                                        "Bimbingan teknis penyusunan standar kompetensi jabatan",
                                        "2021-10-12",
                                        "2021-10-12")
                                .claims("JP", "6")
                                .attended("ONSITE")
                                .certified("BIMTEK-SKJ/2021")
                                .teaching("T.MSDM"));
    }

    private Completions workshop() {
        Activity workshop = Activity.of(
                        "WS-SKJ",
                        "BPSDMJTG-WS-SKJ",
                        "KL07",
                        "Lokakarya pendampingan penyusunan standar kompetensi jabatan",
                        "2022-05-24",
                        "2022-05-25")
                .claims("DAY", "2")
                .certified("WS-SKJ/2022")
                .teaching("T.MSDM", "M.7");
        return new Completions(BPSDM)
                .all(administrators.subList(0, ONSITE), workshop.attended("ONSITE"))
                .all(administrators.subList(ONSITE, administrators.size()), workshop.attended("ONLINE"));
    }

    private Completions eLearning() {
        Activity week = eLearning("EL-PERUBAHAN", "Kursus daring mengelola perubahan", "2022-06-06", "2022-06-10")
                .claims("JP", "20")
                .teaching("M.7");
        Activity morning = eLearning("EL-LAYANAN-1", "Kursus daring pelayanan publik dasar", "2022-07-14", "2022-07-14")
                .claims("JP", "2")
                .teaching("M.5");
        Activity afternoon = eLearning(
                        "EL-LAYANAN-2", "Kursus daring penanganan keluhan warga", "2022-07-14", "2022-07-14")
                .claims("JP", "2")
                .teaching("M.5");
        List<Person> twiceADay = People.joined(
                people.holding("-PENGELOLA"), people.holding("-KASI").subList(0, 14));
        return new Completions(LMS)
                .all(administrators.subList(60, 105), week)
                .all(twiceADay, morning)
                .all(twiceADay, afternoon)
                .add(
                        administrator(7),
                        eLearning("EL-DATA", "Kursus daring membaca data", "2022-09-05", "2022-09-06")
                                .claims("JP", "6"))
                .add(
                        administrator(8),
                        eLearning("EL-DATA", "Kursus daring membaca data", "2022-09-05", "2022-09-05")
                                .claims("JP", "3"))
                .add(
                        administrator(8),
                        eLearning("EL-GRAFIK", "Kursus daring menyajikan grafik", "2022-09-07", "2022-09-07")
                                .claims("MINUTE", "134"));
    }

    private Completions coaching() {
        List<Person> coached = administrators.subList(0, 6);
        return new Completions(BPSDM)
                .all(coached, coaching("COACH-A", "2022-08-01", "2022-08-31", "3"))
                .all(coached, coaching("COACH-A", "2022-09-01", "2022-09-30", "2"))
                .all(coached, coaching("COACH-A", "2022-10-03", "2022-10-14", "1"))
                .all(coached, coaching("COACH-B", "2022-10-17", "2022-10-28", "2"))
                .all(administrators.subList(6, 8), coaching("COACH-A", "2022-08-01", "2022-08-31", "2"));
    }

    private Completions training() {
        List<Person> teachers = people.holding("GURU-PERTAMA");
        Activity community =
                Activity.of("KOMBEL", "BPSDMJTG-KOMBEL", "NKL10", "Komunitas belajar guru", "2022-09-12", "2022-09-13");
        return new Completions(BPSDM)
                .all(
                        people.where(person ->
                                        person.holds("-UMPEG") && person.tier().equals("PENGAWAS"))
                                .subList(2, 14),
                        Activity.of(
                                        "TEK-SDM",
                                        "BPSDMJTG-TEK-SDM",
                                        "KL03",
                                        "Pelatihan teknis analisis kebutuhan pengembangan kompetensi",
                                        "2022-09-20",
                                        "2022-09-22")
                                .claims("JP", "24")
                                .attended("ONSITE")
                                .certified("TEK-SDM/2022")
                                .teaching("T.MSDM"))
                .all(
                        teachers.subList(0, 8),
                        Activity.of(
                                        "FUN-GURU",
                                        "BPSDMJTG-FUN-GURU",
                                        "KL04",
                                        "Pelatihan fungsional guru ahli pertama",
                                        "2022-08-23",
                                        "2022-08-25")
                                .claims("JP", "20")
                                .attended("HYBRID")
                                .certified("FUN-GURU/2022")
                                .teaching("T.DIDIK"))
                .add(teachers.get(0), community.claims("JP", "6"))
                .add(
                        teachers.get(1),
                        Activity.of(
                                        "KOMBEL",
                                        "BPSDMJTG-KOMBEL",
                                        "NKL10",
                                        "Komunitas belajar guru",
                                        "2022-09-12",
                                        "2022-09-14")
                                .claims("JP", "9"));
    }

    /** The platform reports a certificate that BPSDM has reported already: the second is held for review. */
    private Completions reportedTwice() {
        Person person = people.holding("DIKBUD-UMPEG").getFirst();
        return new Completions(LMS)
                .add(
                        person,
                        eLearning(
                                        "EL-SALINAN",
                                        "Analisis kebutuhan pengembangan kompetensi",
                                        "2022-10-03",
                                        "2022-10-12")
                                .claims("JP", "24"),
                        "TEK-SDM/2022/001",
                        BPSDM,
                        "HELD");
    }

    private Person administrator(int number) {
        return administrators.get(number - 1);
    }

    private static Activity eLearning(String key, String title, String start, String end) {
        return Activity.of(key, "LMSD-KATALOG", "NKL03", title, start, end);
    }

    private static Activity coaching(String key, String start, String end, String sessions) {
        return Activity.of(key, "BPSDMJTG-COACHING", "NKL01", "Coaching penyusunan SKJ", start, end)
                .claims("SESSION", sessions)
                .teaching("M.6");
    }
}
