package id.asn.standard.skj;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.standard.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A standard, wherever it is on its way. */
@Schema(name = "PositionStandard")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StandardView(
        UUID standardId,
        UUID positionId,
        @Schema(examples = "6407") String agencyCode,
        StandardStatus status,
        StandardContent content,

        @Nullable @Schema(description = "Why it was returned")
        String returnComment,

        @Nullable @Schema(description = "What was said about single rows when it was returned")
        List<RowComment> returnComments,

        @Nullable @Schema(description = "Letter of approval (KemenPANRB)", examples = "B/512/M.SM.02.00/2021")
        String letterNumber,

        @Nullable LocalDate letterDate,
        @Nullable LegalBasis legalBasis,

        @Nullable @Schema(description = "SHA-256 of the signed decree's file")
        String signedDecreeSha256,

        @Nullable @Schema(description = "First day in force")
        LocalDate effectiveFrom,

        @Nullable @Schema(description = "First day no longer in force")
        LocalDate effectiveTo,

        @Nullable UUID supersedes,

        @Nullable @Schema(description = "The standard that took its place from effectiveTo on")
        UUID supersededBy,

        @Nullable Correction corrects,

        @Nullable @Schema(description = "The version that corrects it, and stands in its place on all its days")
        UUID correctedBy,

        @Nullable Origin origin,

        @Nullable LegalBasis revocation,

        @Nullable @Schema(description = "SHA-256 of the signed revoking decree's file")
        String signedRevocationSha256,

        @Nullable @Schema(description = "SHA-256 of the enacted content")
        String digest,

        @Nullable EnactedForm form,

        long version) {}
