package id.asn.demo.generate;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The people of one agency in the order of its positions. */
record People(List<Person> all) {

    List<Person> tier(String tier) {
        return where(person -> person.tier().equals(tier));
    }

    List<Person> holding(String suffix) {
        return where(person -> person.holds(suffix));
    }

    List<Person> pns() {
        return where(Person::pns);
    }

    List<Person> where(Predicate<Person> test) {
        return all.stream().filter(test).toList();
    }

    @SafeVarargs
    static List<Person> joined(List<Person>... groups) {
        return Stream.of(groups).flatMap(List::stream).toList();
    }
}
