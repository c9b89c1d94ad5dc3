package id.asn.standard.skj;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reviewer says about one place of the content. */
@Schema(name = "RowComment")
public record RowComment(
        @NotNull @Size(max = 200) @Pattern(regexp = "(/([^~/]|~[01])*)+")
        @Schema(description = "JSON pointer into the content", examples = "/competencies/3/level")
        String pointer,

        @NotBlank @Size(max = 2000) @Schema(examples = "Level terlalu rendah untuk administrator")
        String comment) {}
