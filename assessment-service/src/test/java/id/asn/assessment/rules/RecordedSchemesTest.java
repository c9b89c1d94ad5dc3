package id.asn.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rows the migrations wrote say what PerBKN 26/2019 says. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RecordedSchemesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Inject
    RuleSchemes schemes;

    @Inject
    Transactions transactions;

    private SchemeBook book = new SchemeBook(List.of());

    @BeforeEach
    void read() {
        book = transactions.write(AgencyScope.all(), schemes::book);
    }

    @Test
    void fillingIsCutAtEightyAndSixtyEight() {
        assertThat(book.inForce(Purpose.PENGISIAN_JABATAN, "ADMINISTRATOR", DAY)
                        .orElseThrow()
                        .categories())
                .extracting(Category::code, category -> category.minimum().intValueExact(), Category::nameId)
                .containsExactly(
                        tuple("MS", 80, "Memenuhi Syarat"),
                        tuple("MMS", 68, "Masih Memenuhi Syarat"),
                        tuple("KMS", 0, "Kurang Memenuhi Syarat"));
    }

    @Test
    void mappingIsCutAtNinetyAndSeventyEight() {
        assertThat(book.inForce(Purpose.PEMETAAN, "ADMINISTRATOR", DAY)
                        .orElseThrow()
                        .categories())
                .extracting(Category::code, category -> category.minimum().intValueExact(), Category::nameId)
                .containsExactly(
                        tuple("OPTIMAL", 90, "Optimal"),
                        tuple("CUKUP_OPTIMAL", 78, "Cukup Optimal"),
                        tuple("KURANG_OPTIMAL", 0, "Kurang Optimal"));
    }

    @Test
    void aResultIsValidForThreeYears() {
        assertThat(book.schemes())
                .allSatisfy(scheme -> assertThat(scheme.validityMonths()).isEqualTo(36));
    }

    @Test
    void weightedSchemesAreRecordedButNotApplied() {
        assertThat(book.schemes())
                .filteredOn(scheme -> scheme.tier().equals("JF_AHLI_MADYA") && scheme.purpose() == Purpose.PEMETAAN)
                .singleElement()
                .satisfies(scheme -> {
                    assertThat(scheme.adopted()).isFalse();
                    assertThat(scheme.certainty()).isEqualTo("L");
                    assertThat(scheme.parts())
                            .extracting(SchemePart::code, part -> part.weight().intValueExact())
                            .containsExactly(tuple("MANSOSKUL", 60), tuple("TEKNIS", 40));
                });
        assertThat(book.inForce(Purpose.PEMETAAN, "JF_AHLI_MADYA", DAY))
                .hasValueSatisfying(scheme -> assertThat(scheme.code()).isEqualTo("JPM-PEMETAAN"));
    }

    @Test
    void areListedWithTheirCitation() {
        Results.get(Tokens.officer("RUL-1"), "/v1/rule-schemes?asOf=2026-11-22")
                .statusCode(200)
                .body("items.size()", equalTo(8))
                .body("items.citation", everyItem(not(emptyString())));
    }
}
