package id.asn.standard.dictionary.file;

import id.asn.chassis.timetravel.CivilDate;
import id.asn.standard.LegalBasis;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a file of competencies does not say about its edition; a {@code @BeanParam}. */
@SuppressWarnings("NullAway.Init") // the parameters that must be there are validated
public class EditionHead {

    @QueryParam("name")
    @NotBlank @Size(max = 200) @Parameter(description = "Name of the dictionary", example = "Kamus Kompetensi Kabupaten Tegal")
    String name;

    @QueryParam("decreeNumber")
    @NotBlank @Size(max = 100) @Parameter(description = "Number of the decree", example = "061/12/2024")
    String decreeNumber;

    @QueryParam("decreeDate")
    @NotNull @CivilDate
    @Parameter(description = "Date of the decree", example = "2024-02-01")
    LocalDate decreeDate;

    @QueryParam("decreeTitle")
    @NotBlank @Size(max = 500) @Parameter(description = "Title of the decree", example = "Keputusan Bupati Tegal tentang Kamus Kompetensi")
    String decreeTitle;

    @QueryParam("effectiveFrom")
    @NotNull @CivilDate
    @Parameter(description = "First day of the edition", example = "2024-03-01")
    LocalDate effectiveFrom;

    @QueryParam("agency")
    @Size(max = 20) @Parameter(
            description = "The agency that keeps the dictionary, when it is a new one; absent: national",
            example = "3328")
    @Nullable String agency;

    @QueryParam("codePrefix")
    @DefaultValue("")
    @Pattern(regexp = "[A-Za-z0-9._-]{0,20}") @Parameter(
            description = "Stands before every code, where the file uses codes that another dictionary has already",
            example = "3328-")
    String codePrefix;

    @QueryParam("dryRun")
    @DefaultValue("false")
    @Parameter(description = "Judge the file and publish nothing")
    boolean dryRun;

    LegalBasis legalBasis() {
        return new LegalBasis(decreeNumber, decreeDate, decreeTitle);
    }
}
