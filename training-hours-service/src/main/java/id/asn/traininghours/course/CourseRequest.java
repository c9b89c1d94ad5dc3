package id.asn.traininghours.course;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A course as its provider knows it: all its mappings, past and to come. */
public record CourseRequest(
        @NotBlank @Size(max = 300) @Schema(examples = "Penyusunan standar kompetensi jabatan (daring)")
        String title,

        @NotEmpty @Size(max = 50) List<@NotNull @Valid CourseMapping> mappings) {}
