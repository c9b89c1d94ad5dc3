package id.asn.demo.generate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Fictitious names: common given names put together by chance, no list of real people. */
final class PersonNames {
    private static final List<String> MEN = List.of(
            "Agus",
            "Bambang",
            "Cahyo",
            "Dwi",
            "Eko",
            "Fajar",
            "Guntur",
            "Hendra",
            "Irwan",
            "Joko",
            "Kurnia",
            "Lukman",
            "Mulyadi",
            "Nugroho",
            "Prasetyo",
            "Rizal",
            "Slamet",
            "Taufik",
            "Wahyu",
            "Yusuf");
    private static final List<String> WOMEN = List.of(
            "Ani", "Bunga", "Citra", "Dewi", "Endah", "Fitri", "Galuh", "Hesti", "Indah", "Kartika", "Laras", "Melati",
            "Nurul", "Puspita", "Ratna", "Sari", "Tri", "Utami", "Wulan", "Yuni");
    private static final List<String> LAST = List.of(
            "Ardiansyah",
            "Budiman",
            "Cokro",
            "Darmawan",
            "Effendi",
            "Firmansyah",
            "Gunadi",
            "Hartono",
            "Iskandar",
            "Jatmiko",
            "Kusuma",
            "Laksono",
            "Maharani",
            "Nirmala",
            "Oktaviani",
            "Permana",
            "Qomariah",
            "Rahayu",
            "Santoso",
            "Triyono",
            "Utomo",
            "Valentina",
            "Wibisono",
            "Yulianto",
            "Zulkarnain");

    private final RandomGenerator random;
    private final Set<String> taken = new HashSet<>();

    PersonNames(RandomGenerator random) {
        this.random = random;
    }

    String next(Nip.Sex sex) {
        List<String> given = switch (sex) {
            case MALE -> MEN;
            case FEMALE -> WOMEN;
        };
        String name;
        do {
            name = pick(given) + " " + pick(LAST) + (random.nextInt(3) == 0 ? " " + pick(LAST) : "");
        } while (!taken.add(name));
        return name;
    }

    private String pick(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
