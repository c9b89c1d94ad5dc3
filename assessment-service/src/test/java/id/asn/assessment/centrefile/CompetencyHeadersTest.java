package id.asn.assessment.centrefile;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.assessment.centrefile.CompetencyHeaders.NamedCompetency;
import id.asn.chassis.imports.table.Advice;
import id.asn.chassis.imports.table.Suggestion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a header means. Test plan Z10. */
class CompetencyHeadersTest {

    private final CompetencyHeaders headers = new CompetencyHeaders(List.of(
            new NamedCompetency("M.1", "Integritas"),
            new NamedCompetency("M.2", "Kerja Sama"),
            new NamedCompetency("M.11", "Kepemimpinan"),
            new NamedCompetency("M.1.1", "Keteladanan"),
            new NamedCompetency("T.1", "Analisis Data"),
            new NamedCompetency("T.2", "Analisis Data")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M.1|M.1",
                " m.1 |M.1",
                "M1|M.1",
                "Integritas|M.1",
                "INTEGRITAS|M.1",
                "M.1 Integritas|M.1",
                "M.1 - Integritas|M.1",
                "Integritas (M.1)|M.1",
                "Integritas (0-5)|M.1",
                "1. Integritas|M.1",
                "2) Kerja Sama|M.2",
                "Kerjasama|M.2",
                "kerja-sama|M.2",
                "Analisis Data (T.2)|T.2",
                "T.1 Analisis Data|T.1",
                "M.11|M.11",
                "M.1.1|M.1.1"
            })
    void aCompetencyIsKnownHoweverItIsWritten(String header, String code) {
        assertThat(headers.code(header)).hasValue(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Analisis Data", "M11", "Nama", "JPM", "", "Kategori", "1", "Integrtas"})
    void whatMeansNoneOrSeveralIsNotGuessed(String header) {
        assertThat(headers.code(header)).isEmpty();
    }

    @Test
    void theSenderIsToldWhatMayHaveBeenMeant() {
        assertThat(headers.advice("Integrtas")).hasValue(new Suggestion(Advice.NEAREST, List.of("Integritas")));
        assertThat(headers.advice("Analisis Data")).hasValue(new Suggestion(Advice.ONE_OF, List.of("T.1, T.2")));
        assertThat(headers.advice("JPM")).isEmpty();
        assertThat(headers.advice("Rekomendasi")).isEmpty();
    }
}
