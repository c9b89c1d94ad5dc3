package id.asn.standard.skj;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.asn.standard.LegalBasis;
import id.asn.standard.skj.StandardContent.RequiredCompetency;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over what was enacted, in one canonical form: keys in order, competencies by code. A version is verified in the form
 * in which it was sealed, so that old digests hold for ever.
 */
@Singleton
class StandardDigest {

    /** Position, decree, first day and content. */
    static final int CONTENT = 1;

    /** Also the signed decree's digest, the term, what is corrected, and the form as the decree fixed it. */
    static final int WHOLE_FORM = 2;

    private final JsonMapper canonical = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /** Of an enacted standard, in the form that it was or is to be sealed in. */
    String of(PositionStandard standard) {
        Enactment enacted = standard.enactment();
        StandardContent content = ordered(standard.content());
        if (standard.digestForm() == CONTENT) {
            return sha256(new Enacted(standard.positionId(), enacted.legalBasis(), enacted.effectiveFrom(), content));
        }
        return sha256(new EnactedWhole(
                WHOLE_FORM,
                standard.positionId(),
                enacted.legalBasis(),
                enacted.decreeSha256(),
                enacted.effectiveFrom(),
                enacted.enactedTo(),
                standard.corrects().orElse(null),
                standard.form().orElseThrow(),
                content));
    }

    private static StandardContent ordered(StandardContent content) {
        return new StandardContent(
                content.summary(),
                content.competencies().stream()
                        .sorted(Comparator.comparing(RequiredCompetency::competencyCode))
                        .toList(),
                content.rank(),
                content.education(),
                content.training(),
                content.experience(),
                content.performanceIndicators());
    }

    private String sha256(Object enacted) {
        try {
            byte[] text = canonical.writeValueAsBytes(enacted);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Enacted(UUID positionId, LegalBasis legalBasis, LocalDate effectiveFrom, StandardContent content) {}

    private record EnactedWhole(
            int canonicalForm,
            UUID positionId,
            LegalBasis legalBasis,
            @Nullable String decreeSha256,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveTo,
            @Nullable UUID corrects,
            EnactedForm form,
            StandardContent content) {}
}
