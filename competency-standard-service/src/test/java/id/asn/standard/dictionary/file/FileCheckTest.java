package id.asn.standard.dictionary.file;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.standard.dictionary.CompetencyGroup;
import id.asn.standard.dictionary.DictionaryRequest.CompetencyRequest;
import id.asn.standard.dictionary.DictionaryRequest.LevelRequest;
import id.asn.standard.dictionary.file.TableFile.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FileCheckTest {

    private static final Set<String> URUSAN = Set.of("WNPD.01");

    @Test
    void aRowForEachIndicatorWithMergedCells() {
        // Given
        List<Row> rows = rows(
                "KAMUS KOMPETENSI||||||",
                "Kode|Nama Kompetensi|Kelompok|Definisi|Level|Deskripsi|Indikator Perilaku",
                "M.1|Integritas|Manajerial|Jujur|1|Bertindak jujur|a",
                "||||||b",
                "||||2|Mengingatkan rekan|c",
                "||||3|Memastikan|d",
                "||||4|Menciptakan|e",
                "||||5|Teladan|f",
                "||||||",
                "M.2|Kerja Sama||Bekerja bersama|Level 1|Ikut serta|g",
                "||||Level 2|Mengajak|h",
                "||||Level 3|Mengatur|i",
                "||||Level 4|Membangun|j",
                "||||Level 5|Memimpin|k");

        // When
        FileCheck check = new FileCheck(URUSAN, "3328-");
        List<CompetencyRequest> read = check.check(TableFile.read(rows).competencies());

        // Then
        assertThat(check.errors()).isEmpty();
        assertThat(read).extracting(CompetencyRequest::competencyCode).containsExactly("3328-M.1", "3328-M.2");
        assertThat(read).extracting(CompetencyRequest::group).containsOnly(CompetencyGroup.MANAJERIAL);
        assertThat(read.getFirst().levels().getFirst().indicators()).containsExactly("a", "b");
        assertThat(read.getLast().levels()).extracting(LevelRequest::level).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void aRowForEachLevelWithColumnsAndLinesOfIndicators() {
        // Given
        List<Row> rows = rows(
                "kode|nama|kelompok|urusan|definisi|level|deskripsi|Indikator 1|Indikator 2|Catatan",
                "T.1|Arsip|Kompetensi Teknis|wnpd 01|Mengelola arsip|I|Satu|a|b|x",
                "T.1|Arsip|Kompetensi Teknis|WNPD.01|Mengelola arsip|II|Dua|1. c\n2. d|- e|",
                "T.1|Arsip|Kompetensi Teknis|WNPD.01|Mengelola arsip|III|Tiga|f||",
                "T.1|Arsip|Kompetensi Teknis|WNPD.01|Mengelola arsip|IV|Empat|g||",
                "T.1|Arsip|Kompetensi Teknis|WNPD.01|Mengelola arsip|V|Lima|h||");

        // When
        ReadFile file = TableFile.read(rows);
        FileCheck check = new FileCheck(URUSAN, "");
        List<CompetencyRequest> read = check.check(file.competencies());

        // Then
        assertThat(file.ignored()).containsExactly("Catatan");
        assertThat(read.getFirst().levels())
                .extracting(LevelRequest::indicators)
                .startsWith(List.of("a", "b"), List.of("c", "d", "e"));
        assertThat(check.errors()).singleElement().satisfies(error -> {
            assertThat(error.type().code()).isEqualTo("URUSAN_UNKNOWN");
            assertThat(error.suggestion()).isEqualTo("WNPD.01");
            assertThat(error.place()).isEqualTo(Place.cell(2, "urusan"));
        });
    }

    @Test
    void everythingWrongIsToldAtOnceWithItsPlace() {
        // Given
        List<Row> rows = rows(
                "kode|nama|kelompok|definisi|level|deskripsi|indikator",
                "A.1|Satu|Lain|x|1|a|i",
                "A.1||| |6|b|i",
                "A.2||Teknis||2|c|i",
                "A.1|Lagi|Teknis|y|1||i");

        // When
        FileCheck check = new FileCheck(URUSAN, "");
        check.check(TableFile.read(rows).competencies());

        // Then
        assertThat(check.errors())
                .extracting(error -> error.type().code() + "@" + error.place().row() + "/"
                        + error.place().column())
                .containsExactlyInAnyOrder(
                        "GROUP_UNKNOWN@2/kelompok",
                        "LEVEL_UNKNOWN@3/level",
                        "LEVELS_INCOMPLETE@2/kode",
                        "FIELD_MISSING@4/nama",
                        "FIELD_MISSING@4/definisi",
                        "LEVELS_INCOMPLETE@4/kode",
                        "COMPETENCY_DUPLICATE@5/kode",
                        "FIELD_MISSING@5/deskripsi",
                        "LEVELS_INCOMPLETE@5/kode");
    }

    @Test
    void aGovernmentalCompetencyMayHaveNoLevels() {
        // Given
        List<Row> rows = rows(
                "kode|nama|kelompok|definisi|level|deskripsi|indikator", "P.1|Sertifikat|Pemerintahan|Terbukti|||");

        // When
        FileCheck check = new FileCheck(URUSAN, "");
        List<CompetencyRequest> read = check.check(TableFile.read(rows).competencies());

        // Then
        assertThat(check.errors()).isEmpty();
        assertThat(read.getFirst().levels()).isEmpty();
    }

    private static List<Row> rows(String... lines) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            rows.add(new Row(i + 1, List.of(lines[i].split("\\|", -1))));
        }
        return rows;
    }
}
