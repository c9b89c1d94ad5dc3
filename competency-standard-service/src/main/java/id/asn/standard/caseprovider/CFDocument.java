package id.asn.standard.caseprovider;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The root of a framework: a version of an SKJ, or an edition of a dictionary. */
@Schema(name = "CFDocument")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CFDocument(
        @Schema(examples = "5e4f5c5e-3c1b-5f5e-9d0f-0c1d2e3f4a5b")
        UUID identifier,

        @Schema(format = "uri") String uri,

        @Schema(description = "SKJ or KAMUS_KOMPETENSI", examples = "SKJ")
        String frameworkType,

        @Schema(examples = "1.1") String caseVersion,
        @Schema(examples = "Kabupaten Tegal") String creator,

        @Schema(examples = "Standar Kompetensi Jabatan Kepala Bidang")
        String title,

        Instant lastChangeDateTime,
        @Nullable String description,
        List<String> subject,
        @JsonProperty("subjectURI") List<LinkURI> subjectUri,
        @Schema(examples = "id") String language,

        @Schema(description = "Number of the decree, or edition", examples = "800/123/2021")
        String version,

        @Schema(description = "Adopted or Deprecated", examples = "Adopted")
        String adoptionStatus,

        LocalDate statusStartDate,

        @Nullable @Schema(description = "From this day on it is not in force")
        LocalDate statusEndDate,

        @JsonProperty("licenseURI") LinkURI licenseUri,
        @Schema(description = "The legal basis") String notes,

        @Nullable @JsonProperty("CFPackageURI") @Schema(description = "Absent inside a package")
        LinkURI packageUri) {

    /** As it stands inside its package. */
    CFDocument inPackage() {
        return new CFDocument(
                identifier,
                uri,
                frameworkType,
                caseVersion,
                creator,
                title,
                lastChangeDateTime,
                description,
                subject,
                subjectUri,
                language,
                version,
                adoptionStatus,
                statusStartDate,
                statusEndDate,
                licenseUri,
                notes,
                null);
    }
}
