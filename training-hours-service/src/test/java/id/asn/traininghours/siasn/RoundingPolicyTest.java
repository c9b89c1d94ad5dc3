package id.asn.traininghours.siasn;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.traininghours.jp.Jp;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "10, 10.00, EXACT",
        "10, 10.99, ROUNDED_DOWN",
        "10, 10.01, ROUNDED_DOWN",
        "11, 10.01, ROUNDED_UP",
        "0, 0.50, ROUNDED_DOWN",
        "10, 11.00, ",
        "10, 9.00, ",
        "12, 10.50, ",
    })
    void lessThanAnHourIsRounding(int whole, String exact, Rounding expected) {
        assertThat(RoundingPolicy.between(whole, Jp.of(exact))).isEqualTo(Optional.ofNullable(expected));
    }
}
