package id.asn.traininghours.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over what a set rules, in one canonical form: keys in order, rules by form. */
final class RuleSetDigest {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private RuleSetDigest() {}

    static String of(LegalBasis basis, LocalDate effectiveFrom, List<SetRule> rules, List<String> endedForms) {
        Ruled ruled = new Ruled(
                basis,
                effectiveFrom,
                rules.stream().sorted(Comparator.comparing(SetRule::formCode)).toList(),
                endedForms.stream().sorted().toList());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(CANONICAL.writeValueAsBytes(ruled)));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Ruled(LegalBasis basis, LocalDate effectiveFrom, List<SetRule> rules, List<String> endedForms) {}
}
