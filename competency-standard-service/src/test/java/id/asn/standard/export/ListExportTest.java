package id.asn.standard.export;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.chassis.export.MediaTypes;
import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Standards;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ListExportTest {

    @Test
    void allPositionsOfAnAgencyStandInOneFileUnderTheColumnsOfTheImport() {
        // Given
        String agency = "X100";
        Api.register(agency);
        Api.registerPosition(agency, "P1");
        Api.registerPosition(agency, "P2");
        Api.registerPosition(agency, "P3");

        // When
        Response csv = Api.as(Api.portal(agency))
                .accept(MediaTypes.CSV)
                .header("Accept-Language", "id")
                .queryParam("agency", agency)
                .queryParam("asOf", "2022-01-01")
                .queryParam("limit", 1)
                .get("/v1/positions");

        // Then
        List<String> lines = csv.asString().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0))
                .contains("Kode jabatan,Nama jabatan,Jenjang,Kode unit,Kode urusan,Kode jabatan atasan");
        assertThat(lines.get(1)).startsWith("X100,P1,Kepala Bidang,ADMINISTRATOR,BKPSDM,WNPD.01,,,2021-01-01,,");
        assertThat(csv.header("Content-Disposition")).contains("positions-X100-2022-01-01.csv");
    }

    @Test
    void theStandardsOfAnAgencyAreAWorkbookToo() throws IOException {
        // Given
        String agency = "X101";
        Standards.ensureDictionary();
        Api.register(agency);
        String position = Api.registerPosition(agency, "P1");
        Standards.enact(Api.checker(agency), Standards.approved(agency, position, 3), "800/1", "2022-01-01", null)
                .statusCode(200);

        // When
        Response xlsx = Api.as(Api.portal(agency))
                .accept(MediaTypes.XLSX)
                .queryParam("agency", agency)
                .get("/v1/position-standards");

        // Then
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx.asByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCell(1).asString()).isEqualTo("P1");
            assertThat(rows.get(1).getCell(2).asString()).isEqualTo("ENACTED");
            assertThat(rows.get(1).getCell(3).asString()).isEqualTo("800/1");
        }
    }
}
