package id.asn.traininghours.sandbox;

import id.asn.traininghours.rule.RuleSetStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rule set would do to a year's entries. */
@Schema(name = "SandboxRun")
public record SandboxRunView(
        UUID runId,
        @Schema(examples = "PERLAN-3-2027") String ruleSet,

        @Schema(description = "Of the set as it was tried: another digest is another set")
        String ruleSetDigest,

        RuleSetStatus ruleSetStatus,
        @Schema(examples = "2026") int year,

        @Schema(description = "A star stands for all agencies")
        List<String> agencies,

        @Schema(description = "Entries recorded up to and including it")
        Instant knownAt,

        String ranBy,

        @Schema(description = "Credits that stand", examples = "1200")
        long entriesRead,

        @Schema(description = "Of forms that the set rules; the others keep the ledger's figures", examples = "300")
        long entriesRecounted,

        @Schema(examples = "17") long entriesChanged,

        @Schema(description = "Whose form ended, or is counted in another unit", examples = "0")
        long entriesWithoutConversion,

        Figures now,
        Figures then,
        List<FormFigures> forms,
        PeopleFigures people,

        @Schema(description = "By the size of the change in credited JP")
        List<ChangedEntry> largestChanges) {}
