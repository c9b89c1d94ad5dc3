package id.asn.assessment.ruledraft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code rule_draft}.
 *
 * @param content JSON text of the {@link RuleContent} of the kind
 * @param makers who drafted, edited or submitted it: none of them enacts it
 * @param enactedVersion the version that it became
 */
public record RuleDraft(
        UUID draftId,
        RuleKind kind,
        String code,
        LocalDate effectiveFrom,
        String content,
        DraftStatus status,
        List<String> makers,
        @Nullable String comment,
        @Nullable String enactedBy,
        @Nullable Instant enactedAt,
        @Nullable Integer enactedVersion,
        long revision) {

    boolean isMadeBy(String subject) {
        return makers.contains(subject);
    }

    RuleDraft edited(RuleContent said, String json, String by) {
        return new RuleDraft(
                draftId,
                kind,
                said.code(),
                said.effectiveFrom(),
                json,
                status,
                makersWith(by),
                comment,
                null,
                null,
                null,
                revision + 1);
    }

    RuleDraft submitted(String by) {
        return stepped(DraftStatus.SUBMITTED, makersWith(by), null);
    }

    RuleDraft returned(String why) {
        return stepped(DraftStatus.DRAFT, makers, why);
    }

    RuleDraft withdrawn() {
        return stepped(DraftStatus.WITHDRAWN, makers, comment);
    }

    RuleDraft enacted(String by, Instant at, int version) {
        return new RuleDraft(
                draftId,
                kind,
                code,
                effectiveFrom,
                content,
                DraftStatus.ENACTED,
                makers,
                comment,
                by,
                at,
                version,
                revision + 1);
    }

    DraftHead head() {
        return new DraftHead(
                draftId, code, effectiveFrom, status, makers, comment, enactedBy, enactedAt, enactedVersion, revision);
    }

    private RuleDraft stepped(DraftStatus next, List<String> by, @Nullable String said) {
        return new RuleDraft(
                draftId, kind, code, effectiveFrom, content, next, by, said, null, null, null, revision + 1);
    }

    private List<String> makersWith(String subject) {
        return Stream.concat(makers.stream(), Stream.of(subject)).distinct().toList();
    }
}
