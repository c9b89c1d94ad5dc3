package id.asn.chassis.export;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportFormatTest {

    @Test
    void theMostWantedTypeDecides() {
        // Given
        List<MediaType> acceptable = List.of(MediaType.valueOf(MediaTypes.XLSX), MediaType.valueOf("text/csv;q=0.5"));

        // When
        ExportFormat format = ExportFormat.of(acceptable);

        // Then
        assertThat(format).isEqualTo(ExportFormat.XLSX);
    }

    @Test
    void whoDoesNotCareGetsJson() {
        // Given
        List<MediaType> acceptable = List.of(MediaType.WILDCARD_TYPE);

        // When
        ExportFormat format = ExportFormat.of(acceptable);

        // Then
        assertThat(format).isEqualTo(ExportFormat.JSON);
        assertThat(ExportFormat.of(List.of())).isEqualTo(ExportFormat.JSON);
        assertThat(ExportFormat.of(List.of(MediaType.valueOf("text/*")))).isEqualTo(ExportFormat.CSV);
    }
}
