package id.asn.traininghours.ledger;

import static id.asn.traininghours.fixture.Hours.balance;
import static id.asn.traininghours.fixture.Hours.entitlement;
import static id.asn.traininghours.fixture.Hours.entries;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.postBatch;
import static id.asn.traininghours.fixture.Hours.reverse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.oneOf;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Officer;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is posted, repeated, corrected and reversed, by several clients at once: the books stay right. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class LedgerInvariantsTest {

    private static final int CLIENTS = 3;
    private static final int STEPS_EACH = 30;
    private static final int CREDITED = 201;
    private static final int HELD = 202;

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20_221_219, 3_328})
    void theBooksStayRight(long seed) {
        // Given
        Hours.registerProviders();
        String agency = "I-" + seed;
        List<Person> people =
                IntStream.range(0, 3).mapToObj(i -> Person.pns(agency)).toList();
        known(people.toArray(Person[]::new));
        // When
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            Stream.iterate(seed, next -> next + 1)
                    .limit(CLIENTS)
                    .map(each -> CompletableFuture.runAsync(() -> new Client(each, people).run(), clients))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        // Then
        people.forEach(this::sumOfEntriesIsTheBalance);
        assertThat(violations(agency)).as("seed %d", seed).isEmpty();
    }

    private void sumOfEntriesIsTheBalance(Person person) {
        BigDecimal sum = entries(person.id()).stream()
                .map(entry -> new BigDecimal(String.valueOf(entry.get("creditedJp"))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(new BigDecimal(balance(person.id()).path("creditedJp").toString()))
                .isEqualByComparingTo(sum);
        assertThat(new BigDecimal(
                        entitlement(person.id(), 2026).path("verifiedJp").toString()))
                .isEqualByComparingTo(sum);
    }

    private List<String> violations(String agency) {
        return transactions.write(
                AgencyScope.all(),
                () -> jdbi.withHandle(handle -> handle.createQuery("""
                        with mine as (select * from ledger_entry where agency_code = :agency),
                        used as (select employee_id, form_code, period_start, sum(units) as units
                                 from cap_allocation where employee_id in (select employee_id from mine)
                                 group by employee_id, form_code, period_start)
                        select 'cap exceeded: ' || used::text from used
                        where units > case form_code when 'NKL03' then 3 else 2 end or units < 0
                        union all
                        select 'credited twice: ' || completion_id from mine m where kind = 'CREDIT'
                          and not exists (select from mine r where r.reverses_entry_id = m.entry_id)
                        group by completion_id having count(*) > 1
                        union all
                        select 'reversed twice: ' || reverses_entry_id from mine where kind = 'REVERSAL'
                        group by reverses_entry_id having count(*) > 1
                        union all
                        select 'credit differs from use: ' || m.completion_id
                        from mine m where m.cap_period is not null
                        group by m.completion_id
                        having sum(m.credited_jp) <> coalesce(
                            (select sum(a.units) from cap_allocation a where a.completion_id = m.completion_id), 0)
                            * max(m.cap_unit_jp)
                        union all
                        select 'more than converted: ' || completion_id from mine
                        group by completion_id having sum(credited_jp) > sum(converted_jp)
                        union all
                        select 'capacity left unused: ' || e.entry_id
                        from mine e join completion_in_force c using (completion_id)
                        where e.kind = 'CREDIT' and e.cap_period = 'DAY'
                          and not exists (select from mine r where r.reverses_entry_id = e.entry_id)
                          and e.converted_jp > (select sum(s.credited_jp) from mine s
                                                where s.completion_id = e.completion_id)
                          and exists (select from generate_series(c.start_date, c.end_date, '1 day') day
                                      where coalesce((select u.units from used u
                                                      where u.employee_id = e.employee_id and u.form_code = e.form_code
                                                        and u.period_start = day::date), 0) < e.cap_units)
                        """)
                        .bind("agency", agency)
                        .mapTo(String.class)
                        .list()));
    }

    /** One client that posts, repeats itself, takes back and has corrected, as its seed tells it. */
    private static final class Client implements Runnable {

        private final Random random;
        private final List<Person> people;
        private final List<Completion> sent = new ArrayList<>();
        private final List<String> credited = new ArrayList<>();

        Client(long seed, List<Person> people) {
            this.random = new Random(seed);
            this.people = people;
        }

        @Override
        public void run() {
            for (int step = 0; step < STEPS_EACH; step++) {
                switch (random.nextInt(8)) {
                    case 0 -> repeat();
                    case 1 -> takeBack();
                    case 2 -> batch();
                    case 3 -> correct();
                    default -> single();
                }
            }
        }

        private void single() {
            Completion completion = completion();
            String entry = post(completion)
                    .then()
                    .statusCode(oneOf(CREDITED, HELD))
                    .extract()
                    .path("entryId");
            remember(Stream.ofNullable(entry));
            sent.add(completion);
        }

        private void batch() {
            List<Completion> batch = IntStream.range(0, 1 + random.nextInt(8))
                    .mapToObj(i -> completion())
                    .toList();
            List<String> ids = postBatch(batch).then().statusCode(200).extract().path("items.entryId");
            remember(ids.stream().filter(Objects::nonNull));
            sent.addAll(batch);
        }

        /** A provider of whom so much is taken back is distrusted in the end, and what it reports then is held. */
        private void remember(Stream<String> entries) {
            entries.forEach(credited::add);
        }

        private void repeat() {
            if (!sent.isEmpty()) {
                post(sent.get(random.nextInt(sent.size()))).then().statusCode(200);
            }
        }

        private void takeBack() {
            if (!credited.isEmpty()) {
                reverse(credited.remove(random.nextInt(credited.size()))).then().statusCode(201);
            }
        }

        /** Whatever is corrected, the new credit takes the old one's place. */
        private void correct() {
            if (!credited.isEmpty()) {
                int one = random.nextInt(credited.size());
                credited.set(
                        one,
                        Officer.budi()
                                .correct(credited.get(one), Map.of("title", "Corrected " + random.nextInt()))
                                .then()
                                .statusCode(201)
                                .extract()
                                .path("entryId"));
            }
        }

        private Completion completion() {
            Person person = people.get(random.nextInt(people.size()));
            int first = 1 + random.nextInt(8);
            String from = "2026-03-%02d".formatted(first);
            String to = "2026-03-%02d".formatted(first + random.nextInt(3));
            return switch (random.nextInt(4)) {
                case 0 -> Completion.coaching(person, from, to, 1 + random.nextInt(3));
                case 1 ->
                    Completion.elearning(person, from, to, BigDecimal.valueOf(1 + random.nextInt(600), 2))
                            .with("formCode", "NKL09");
                case 2 -> Completion.workshop(person).on(from, from).of("DAY", 1);
                default -> Completion.elearning(person, from, to, BigDecimal.valueOf(1 + random.nextInt(900), 2));
            };
        }
    }
}
