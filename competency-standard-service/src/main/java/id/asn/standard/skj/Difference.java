package id.asn.standard.skj;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A row that is not the same in both versions.
 *
 * @param before absent when it was added
 * @param after absent when it was removed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Difference<T>(
        DiffKind change,
        @Nullable @Schema(description = "Absent when added") T before,

        @Nullable @Schema(description = "Absent when removed")
        T after) {

    static <T> Difference<T> of(@Nullable T before, @Nullable T after) {
        DiffKind kind = before == null ? DiffKind.ADDED : after == null ? DiffKind.REMOVED : DiffKind.CHANGED;
        return new Difference<>(kind, before, after);
    }
}
