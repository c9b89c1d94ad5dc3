package id.asn.demo.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class NipTest {
    private static final LocalDate BORN = LocalDate.of(1980, 3, 9);

    @Test
    void a_permanent_servant_is_born_appointed_and_numbered() {
        String nip = Nip.ofPns(BORN, YearMonth.of(2005, 1), Nip.Sex.FEMALE, 901);

        assertThat(nip).isEqualTo("198003092005012901");
    }

    @Test
    void a_contract_servant_carries_the_contract_where_the_month_would_be() {
        assertThat(Nip.ofPppk(BORN, 2022, 1, Nip.Sex.MALE, 7)).isEqualTo("198003092022211007");
        assertThat(Nip.ofPppk(BORN, 2022, 2, Nip.Sex.MALE, 7)).isEqualTo("198003092022221007");
    }

    @Test
    void nothing_but_eighteen_digits_comes_out() {
        assertThatThrownBy(() -> Nip.ofPns(BORN, YearMonth.of(2005, 1), Nip.Sex.MALE, 1000))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Nip.ofPppk(BORN, 2022, 0, Nip.Sex.MALE, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
