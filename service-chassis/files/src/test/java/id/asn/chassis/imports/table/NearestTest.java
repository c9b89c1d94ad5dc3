package id.asn.chassis.imports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final Set<String> KNOWN = Set.of("0601", "BKPSDM-PK", "BKPSDM-MUTASI", "WNPD.01", "SETDA");

    @ParameterizedTest
    @CsvSource({
        "601, LEADING_ZERO, 0601",
        "bkpsdm pk, NEAREST, BKPSDM-PK",
        "BKPSMD-PK, NEAREST, BKPSDM-PK",
        "WNPD.1, NEAREST, WNPD.01",
        "SEKDA, NEAREST, SETDA",
        "STEDA, NEAREST, SETDA"
    })
    void theCodeThatWasMeantIsSuggested(String written, Advice advice, String code) {
        assertThat(Nearest.to(written, KNOWN)).contains(Suggestion.of(advice, code));
    }

    @Test
    void nothingIsSuggestedForWhatResemblesNothing() {
        assertThat(Nearest.to("DISDIKBUD", KNOWN)).isEmpty();
    }
}
