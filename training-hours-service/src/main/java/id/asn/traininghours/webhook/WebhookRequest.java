package id.asn.traininghours.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where to tell what. */
@Schema(name = "WebhookSubscription")
public record WebhookRequest(
        @NotBlank @Size(max = 500) @Schema(
                description = "https, port 443 or 8443, a host on the public Internet",
                examples = "https://lms.example.go.id/hooks/jp")
        String url,

        @Nullable @Size(max = 200) @Schema(examples = "LMS of the province")
        String description,

        @NotEmpty @Size(max = 20) @Schema(description = "What to tell")
        List<@NotNull WebhookKind> kinds) {

    List<String> types() {
        return kinds.stream().map(WebhookKind::type).distinct().toList();
    }
}
