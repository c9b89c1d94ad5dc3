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

/** SHA-256 over what was enacted, in one canonical form: keys in order, competencies by code. */
@Singleton
class StandardDigest {

    private final JsonMapper canonical = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    String of(PositionStandard standard, EnactmentRequest enactment) {
        StandardContent content = standard.content();
        StandardContent ordered = new StandardContent(
                content.summary(),
                content.competencies().stream()
                        .sorted(Comparator.comparing(RequiredCompetency::competencyCode))
                        .toList(),
                content.rank(),
                content.education(),
                content.training(),
                content.experience(),
                content.performanceIndicators());
        return sha256(new Enacted(standard.positionId(), enactment.legalBasis(), enactment.effectiveFrom(), ordered));
    }

    private String sha256(Enacted enacted) {
        try {
            byte[] text = canonical.writeValueAsBytes(enacted);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Enacted(UUID positionId, LegalBasis legalBasis, LocalDate effectiveFrom, StandardContent content) {}
}
