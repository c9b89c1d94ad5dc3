package id.asn.traininghours.siasn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiasnDateTest {

    @Test
    void isWrittenDayFirstAndReadEitherWay() {
        LocalDate day = LocalDate.of(2022, 5, 4);
        assertThat(SiasnDate.of(day)).isEqualTo("04-05-2022");
        assertThat(SiasnDate.read("04-05-2022")).contains(day);
        assertThat(SiasnDate.read("2022-05-04")).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-2022", "00-01-2022", "2022-13-01", "29-02-2023", "01-01-0001", "31-12-9999"})
    void aDayThatNeverWasIsNone(String text) {
        assertThat(SiasnDate.read(text)).isEmpty();
    }
}
