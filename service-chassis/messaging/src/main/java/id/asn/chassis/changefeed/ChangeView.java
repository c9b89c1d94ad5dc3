package id.asn.chassis.changefeed;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One published fact. */
@Schema(name = "Change")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeView(
        @Schema(
                description =
                        "CloudEvents id: the same fact has the same id in Kafka, where a departure to another agency is none")
        UUID eventId,

        @Schema(description = "Type of the fact, as in the event contract", examples = "position.v1")
        String topic,

        @Schema(description = "Id of what the fact tells of")
        String subject,

        @Nullable @Schema(description = "Whose it is; absent for facts of the whole nation", examples = "6407")
        String agencyCode,

        Instant recordedAt,

        @Schema(description = "The subject is no more, or is another agency's from now on; there is no data")
        boolean deleted,

        @Nullable @Schema(type = SchemaType.OBJECT, description = "State of the subject, by the schema of its event contract")
        Object data) {}
