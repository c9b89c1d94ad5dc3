package id.asn.demo.generate;

import id.asn.demo.input.SourceRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;

/** Fills every seat that {@code positions.csv} names, seatsPns and seatsPppk, with a made-up person. */
final class SeatFiller {
    /** PPPK of the demo began together, under contracts of five years: the contract year runs from March to February. */
    private static final LocalDate CONTRACT_FROM = LocalDate.of(2022, 3, 1);

    private static final LocalDate CONTRACT_TO = LocalDate.of(2027, 2, 28);
    private static final LocalDate PLACED_FROM = LocalDate.of(2020, 2, 3);

    private final String prefix;
    private final RandomGenerator random;
    private final PersonNames names;
    private final Set<String> nips = new HashSet<>();
    private final List<Person> people = new ArrayList<>();

    SeatFiller(String prefix, RandomGenerator random, PersonNames names) {
        this.prefix = prefix;
        this.random = random;
        this.names = names;
    }

    List<Person> fill(List<SourceRow> positions) {
        for (SourceRow position : positions) {
            for (int seat = 0; seat < position.integer("seatsPns"); seat++) {
                people.add(pns(position));
            }
            for (int seat = 0; seat < position.integer("seatsPppk"); seat++) {
                people.add(pppk(position));
            }
        }
        return people;
    }

    private Person pns(SourceRow position) {
        String tier = position.text("tier");
        LocalDate born =
                LocalDate.of(oldestYear(tier) + random.nextInt(10), 1, 1).plusDays(random.nextInt(365));
        YearMonth appointed =
                YearMonth.of(Math.min(born.getYear() + 22 + random.nextInt(5), 2019), 1 + random.nextInt(12));
        Nip.Sex sex = sex();
        return person(
                position,
                sex,
                unique(sequence -> Nip.ofPns(born, appointed, sex, sequence)),
                appointed.atDay(1),
                false);
    }

    private Person pppk(SourceRow position) {
        LocalDate born = LocalDate.of(1985 + random.nextInt(10), 1, 1).plusDays(random.nextInt(365));
        int contract = 1 + random.nextInt(2);
        Nip.Sex sex = sex();
        String nip = unique(sequence -> Nip.ofPppk(born, CONTRACT_FROM.getYear(), contract, sex, sequence));
        return person(position, sex, nip, CONTRACT_FROM, true);
    }

    private Person person(SourceRow position, Nip.Sex sex, String nip, LocalDate employedFrom, boolean pppk) {
        return new Person(
                "%s-%04d".formatted(prefix, people.size() + 1),
                nip,
                names.next(sex),
                position.text("positionCode"),
                position.text("tier"),
                pppk,
                employedFrom,
                pppk ? CONTRACT_TO : null,
                pppk ? CONTRACT_FROM : PLACED_FROM);
    }

    /** Leaders are older; nobody reaches retirement age before 2027. */
    private static int oldestYear(String tier) {
        return switch (tier) {
            case "JPT_MADYA", "JPT_PRATAMA", "JF_AHLI_UTAMA" -> 1970;
            case "ADMINISTRATOR", "JF_AHLI_MADYA" -> 1973;
            default -> 1981;
        };
    }

    private Nip.Sex sex() {
        return random.nextBoolean() ? Nip.Sex.MALE : Nip.Sex.FEMALE;
    }

    private String unique(IntFunction<String> nip) {
        int sequence = Nip.FIRST_SEQUENCE + random.nextInt(90);
        while (!nips.add(nip.apply(sequence))) {
            sequence++;
        }
        return nip.apply(sequence);
    }
}
