package id.asn.standard.skj;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.standard.dictionary.WordedLevel;
import id.asn.standard.reference.Tier;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the form says beside the content, as it was when the decree fixed it: the identity of the position on the first day in
 * force, and the competency table in the words of the dictionary of that day.
 */
@Schema(name = "EnactedForm", description = "Position and competency table as the decree fixed them")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EnactedForm(PositionIdentity position, List<WordedLevel> competencies) {

    /** Nama, kelompok, kode, urusan and unit of the position. */
    @Schema(name = "PositionIdentity")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PositionIdentity(
            @Schema(examples = "BKPSDM-KABID-PK") String positionCode,

            @Schema(examples = "Kepala Bidang Pengembangan Kompetensi")
            String title,

            Tier tier,
            @Schema(examples = "ADMINISTRASI") String tierGroup,
            List<Affair> urusan,
            @Schema(examples = "6407") String agencyCode,
            @Schema(examples = "Pemerintah Kabupaten Tegal") String agencyName,
            @Schema(examples = "BKPSDM-PK") String unitCode,

            @Nullable @Schema(examples = "Bidang Pengembangan Kompetensi")
            String unitName) {}

    /** An urusan pemerintahan. */
    @Schema(name = "Affair")
    public record Affair(
            @Schema(examples = "WNPD.01") String code,
            @Schema(examples = "Tenaga kerja") String name) {}
}
