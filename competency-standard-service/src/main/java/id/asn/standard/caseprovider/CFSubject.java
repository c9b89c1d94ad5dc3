package id.asn.standard.caseprovider;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A government affair (UU 23/2014). */
@Schema(name = "CFSubject")
public record CFSubject(
        UUID identifier,
        @Schema(format = "uri") String uri,
        @Schema(examples = "Tenaga kerja") String title,
        @Schema(examples = "WNPD.01") String hierarchyCode,
        Instant lastChangeDateTime) {

    /** The subject asked for, then those below it. */
    @Schema(name = "CFSubjectSet")
    public record Set(@JsonProperty("CFSubjects") List<CFSubject> subjects) {}
}
