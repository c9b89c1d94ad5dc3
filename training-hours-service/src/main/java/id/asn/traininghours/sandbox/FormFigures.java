package id.asn.traininghours.sandbox;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A form of development, now and under the other rules. */
@Schema(name = "SandboxForm")
public record FormFigures(
        @Schema(examples = "NKL03") String formCode,
        @Schema(examples = "120") long entries,
        @Schema(examples = "17") long entriesChanged,
        Figures now,
        Figures then) {

    static FormFigures none(String formCode) {
        return new FormFigures(formCode, 0, 0, Figures.NONE, Figures.NONE);
    }

    FormFigures with(Figures nowOfEntry, Figures thenOfEntry) {
        boolean changed = !nowOfEntry.equals(thenOfEntry);
        return new FormFigures(
                formCode,
                entries + 1,
                entriesChanged + (changed ? 1 : 0),
                now.plus(nowOfEntry),
                then.plus(thenOfEntry));
    }
}
