package id.asn.standard.imports;

import static id.asn.chassis.test.RawWorkbook.number;
import static id.asn.chassis.test.RawWorkbook.row;
import static id.asn.chassis.test.RawWorkbook.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import id.asn.chassis.imports.PurgeRefusedRows;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.RawWorkbook;
import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Employees;
import id.asn.standard.fixture.Imports;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EmployeeImportTest {

    private static final String AGENCY = "I300";
    private static final String HEADER = "ID Pegawai;NIP;Nama;Jenis Pegawai;Status Pegawai;TMT CPNS\n";

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @Inject
    PurgeRefusedRows purge;

    @BeforeEach
    void agency() {
        Api.register(AGENCY);
    }

    @Test
    void aWorkbookOfPeopleIsTakenOverAndTheirPlacementsStay() {
        // Given
        Api.registerPosition(AGENCY, "W-1");
        Employees.put(AGENCY, "W-R1", Employees.pns(Employees.nip(3, 1), "W-1")).statusCode(201);
        String rows = row(1, text("A1", "DATA PEGAWAI"))
                + row(
                        3,
                        text("A3", "ID Pegawai"),
                        text("B3", "NIP"),
                        text("C3", "Nama"),
                        text("D3", "Jenis Pegawai"),
                        text("E3", "Status Pegawai"),
                        text("F3", "TMT CPNS"),
                        text("G3", "Akhir Kontrak"),
                        text("H3", "Awal Kontrak"),
                        text("I3", "Alamat"))
                + row(
                        4,
                        text("A4", "W-R1"),
                        text("B4", Employees.nip(3, 1)),
                        text("C4", "Ani Lestari, S.E."),
                        text("D4", "PNS"),
                        text("E4", "Aktif"),
                        number("F4", "40179"),
                        text("I4", "Jl. Melati"))
                + row(
                        5,
                        text("A5", "W-R2"),
                        text("B5", Employees.nip(3, 2)),
                        text("C5", "Budi"),
                        text("D5", "P3K"),
                        text("E5", "aktif"),
                        text("F5", "1 Maret 2022"),
                        text("G5", "28/02/2027"),
                        text("H5", "01/03/2022"));

        // When
        ValidatableResponse settled = Imports.settled(
                AGENCY,
                "EMPLOYEES",
                Imports.XLSX,
                new RawWorkbook().sheet("Pegawai", rows).bytes());

        // Then
        settled.body("state", equalTo("COMMITTED"))
                .body("rows.created", equalTo(1))
                .body("rows.updated", equalTo(1))
                .body("sheet", equalTo("Pegawai"))
                .body("ignoredColumns", contains("Alamat"));
        String id = Api.as(Api.portal(AGENCY))
                .body(Map.of("nips", List.of(Employees.nip(3, 1), Employees.nip(3, 2))))
                .post("/v1/employees/lookup")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("items[0].employeeId");
        Api.as(Api.portal(AGENCY))
                .get("/v1/employees/{id}", id)
                .then()
                .body("name", equalTo("Ani Lestari, S.E."))
                .body("placements", hasSize(1));
    }

    @Test
    void everyErrorOfEveryRowIsListedAndNoneNamesANip() {
        // Given
        int bad = 250;
        String file = HEADER
                + IntStream.range(0, 2_500)
                        .mapToObj(i -> "E-%d;%s;Pegawai %d;PNS;%s;%s\n"
                                .formatted(
                                        i,
                                        "1985031220102%05d".formatted(i),
                                        i,
                                        i % 10 == 0 ? "Akitf" : "Aktif",
                                        i % 10 == 0 ? "31/02/2010" : "01/03/2010"))
                        .collect(Collectors.joining());

        // When
        ValidatableResponse settled = Imports.settled(AGENCY, "EMPLOYEES", file);

        // Then
        settled.body("rows.created", equalTo(2_500 - bad)).body("rows.rejected", equalTo(bad));
        Response list = Api.as(Api.portal(AGENCY))
                .accept("text/csv")
                .get("/v1/imports/{id}/errors", settled.extract().<String>path("importId"));
        assertThat(list.asString().lines()).hasSize(1 + 2 * bad);
        assertThat(list.asString()).contains("CELL_NOT_IN_LIST").doesNotContain("19850312");
        Imports.errors(AGENCY, settled, "id")
                .body("items[0].row", equalTo(2))
                .body("items[0].suggestion", equalTo("Apakah maksud Anda AKTIF?"))
                .body("items[1].suggestion", containsString("31 Desember 2024"));
    }

    @Test
    void theErrorWorkbookIsCorrectedAndSentAsItIs() throws IOException {
        // Given
        String file = "Nama;Catatan;NIP;ID Pegawai;Jenis Pegawai;Status Pegawai;TMT CPNS\n"
                + "Citra;x;" + Employees.nip(3, 31) + ";0031;PNS;Aktif;01/03/2010\n"
                + "Dewi;x;" + Employees.nip(3, 32) + ";0032;PNS;Aktif;44196\n"
                + "Eko;x;1,98503E+17;0033;PNS;Aktf;01/03/2010\n";
        ValidatableResponse settled = Imports.settled(AGENCY, "EMPLOYEES", file);

        // When
        byte[] workbook = Imports.workbook(AGENCY, settled);

        // Then
        List<List<String>> rows = read(workbook);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0))
                .containsExactly(
                        "Nama",
                        "NIP",
                        "ID Pegawai",
                        "Jenis Pegawai",
                        "Status Pegawai",
                        "TMT CPNS",
                        "Penjelasan / Explanation");
        assertThat(rows.get(1).subList(0, 6))
                .containsExactly("Eko", "1,98503E+17", "0033", "PNS", "Aktf", "2010-03-01");
        assertThat(rows.get(1).get(6))
                .contains("NIP: ")
                .contains("Status Pegawai: ")
                .contains("AKTIF");
        Imports.settled(AGENCY, "EMPLOYEES", Imports.XLSX, workbook)
                .body("rows.rejected", equalTo(1))
                .body("ignoredColumns", empty());
    }

    @Test
    void aNipThatSomebodyElseHoldsIsRefusedInItsColumn() {
        // Given
        Imports.settled(AGENCY, "EMPLOYEES", HEADER + "H-1;" + Employees.nip(3, 41) + ";Fajar;PNS;Aktif;2010-03-01\n")
                .body("state", equalTo("COMMITTED"));

        // When
        ValidatableResponse settled = Imports.settled(
                AGENCY,
                "EMPLOYEES",
                HEADER + "H-2;" + Employees.nip(3, 41) + ";Gita;PNS;Aktif;2010-03-01\n" + "H-3;" + Employees.nip(3, 43)
                        + ";Hadi;PPPK;Aktif;2010-03-01\n");

        // Then
        Imports.errors(AGENCY, settled)
                .body("items.row", contains(2, 3))
                .body("items.code", contains("NIP_HELD", "CONTRACT_REQUIRED"))
                .body("items[0].column", equalTo("NIP"));
    }

    @Test
    void personalDataThatIsNeverStoredLeavesNoTrace() {
        // When
        Response refused = Imports.send(
                Api.portal(AGENCY),
                AGENCY,
                "EMPLOYEES",
                Imports.CSV,
                (HEADER.strip() + ";Agama\nA-1;" + Employees.nip(3, 51) + ";Indah;PNS;Aktif;2010-03-01;x\n")
                        .getBytes());

        // Then
        refused.then()
                .statusCode(422)
                .body("code", equalTo("IMPORT_HEADER_REFUSED"))
                .body("errors.code", contains("COLUMN_FORBIDDEN"))
                .body("errors[0].pointer", equalTo("Agama"));
        assertThat(
                        count(
                                "select count(*) from data_import where agency_code = 'I300' and 'Agama' = any(ignored_columns)"))
                .isZero();
    }

    @Test
    void refusedRowsGoAfterTheTimeOfRetentionAndErrorsStay() {
        // Given
        ValidatableResponse settled =
                Imports.settled(AGENCY, "EMPLOYEES", HEADER + "P-1;12;Joko;PNS;Aktif;2010-03-01\n");
        String id = settled.extract().path("importId");
        transactions.write(
                AgencyScope.all(),
                () -> jdbi.useHandle(handle -> handle.createUpdate(
                                "update data_import set finished_at = finished_at - interval '31 days' where id = cast(:id as uuid)")
                        .bind("id", id)
                        .execute()));

        // When
        purge.purge();

        // Then
        assertThat(count("select count(*) from import_refused_row where import_id = '" + id + "'"))
                .isZero();
        Imports.errors(AGENCY, settled).body("items.code", hasItems("CELL_DIGITS"));
        Api.as(Api.portal(AGENCY))
                .accept("*/*")
                .get("/v1/imports/{id}/error-workbook", id)
                .then()
                .statusCode(410)
                .body("code", equalTo("IMPORT_ROWS_PURGED"));
    }

    private static List<List<String>> read(byte[] workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getFirstSheet().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        }
    }

    private int count(String sql) {
        return transactions.write(
                AgencyScope.of(Set.of(AGENCY)),
                () -> jdbi.withHandle(
                        handle -> handle.createQuery(sql).mapTo(Integer.class).one()));
    }
}
