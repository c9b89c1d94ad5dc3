package id.asn.traininghours.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads from the ledger where accounts of any number of people stand: one or two statements for all of them. */
@ApplicationScoped
class Positions {

    private final HoursAsKnown hoursAsKnown;

    Positions(HoursAsKnown hoursAsKnown) {
        this.hoursAsKnown = hoursAsKnown;
    }

    /** In the order of the accounts. */
    List<Position> of(List<Account> accounts, AsKnown cut, EntitlementRules.Book book) {
        List<List<Account>> earlier = accounts.stream()
                .map(account -> earlierFloors(account, cut, book))
                .toList();
        Map<PersonWindow, Hours> hours = hoursAsKnown.in(
                Stream.concat(accounts.stream(), earlier.stream().flatMap(List::stream))
                        .map(Account::counted)
                        .toList(),
                cut,
                book.switches());
        List<Position> positions = new ArrayList<>(accounts.size());
        for (int i = 0; i < accounts.size(); i++) {
            Account account = accounts.get(i);
            positions.add(new Position(
                    account,
                    hours.getOrDefault(account.counted(), Hours.NONE),
                    carriedOver(account, earlier.get(i), hours, book)));
        }
        return positions;
    }

    /** The floors whose surplus may have come into the account: back to the first one that any switch reaches. */
    private static List<Account> earlierFloors(Account account, AsKnown cut, EntitlementRules.Book book) {
        LocalDate carriedFrom = book.switches().first(SwitchValue.SURPLUS);
        if (carriedFrom == null || !account.isFloor() || account.period().from().isBefore(carriedFrom)) {
            return List.of();
        }
        int first = carriedFrom.getYear() - book.switches().longestCarry();
        return IntStream.range(first, account.window().year())
                .mapToObj(year -> AccountPolicy.leading(account.employee(), year, cut.asOf(), book))
                .flatMap(Optional::stream)
                .filter(Account::isFloor)
                .toList();
    }

    private static List<CarriedOver> carriedOver(
            Account account, List<Account> earlier, Map<PersonWindow, Hours> hours, EntitlementRules.Book book) {
        if (earlier.isEmpty()) {
            return List.of();
        }
        SortedMap<Integer, CarryOverPolicy.Floor> floors = new TreeMap<>();
        earlier.forEach(one -> floors.put(
                one.window().year(),
                new CarryOverPolicy.Floor(
                        one.requiredJp(),
                        hours.getOrDefault(one.counted(), Hours.NONE).verifiedJp())));
        return CarryOverPolicy.into(
                account.window().year(), floors, year -> book.switches().carryOver(LocalDate.of(year, 1, 1)));
    }
}
