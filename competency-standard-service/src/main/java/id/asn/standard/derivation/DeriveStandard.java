package id.asn.standard.derivation;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.standard.skj.DraftStandard;
import id.asn.standard.skj.Origin;
import id.asn.standard.skj.StandardContent;
import id.asn.standard.skj.StandardQueries;
import id.asn.standard.skj.StandardRequest;
import id.asn.standard.skj.StandardStatus;
import id.asn.standard.skj.StandardView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Begins a draft with the content of another standard. */
@ApplicationScoped
@UseCase
public class DeriveStandard {

    private final StandardQueries standards;
    private final PublishedStandards published;
    private final Followers followers;
    private final DraftStandard draft;

    DeriveStandard(StandardQueries standards, PublishedStandards published, Followers followers, DraftStandard draft) {
        this.standards = standards;
        this.published = published;
        this.followers = followers;
        this.draft = draft;
    }

    /** @throws ProblemException 404 when the source is not the caller's */
    StandardView copy(UUID sourceId, TargetRequest target) {
        return draft.draft(request(target, standards.one(sourceId).content()), Origin.copyOf(sourceId));
    }

    /** @throws ProblemException 404 when nobody has enacted such a standard, 409 when it is no longer in force */
    StandardView derive(UUID sourceId, TargetRequest target) {
        PublishedStandardView source = published.one(sourceId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        if (source.status() != StandardStatus.ENACTED) {
            throw Problem.of(DerivationProblem.SOURCE_NOT_IN_FORCE, source.status());
        }
        StandardView derived = draft.draft(request(target, source.content()), Origin.derivedFrom(sourceId));
        followers.follow(sourceId, derived.standardId(), derived.agencyCode());
        return derived;
    }

    private static StandardRequest request(TargetRequest target, StandardContent content) {
        return new StandardRequest(
                target.positionId(),
                content.summary(),
                content.competencies(),
                content.rank(),
                content.education(),
                content.training(),
                content.experience(),
                content.performanceIndicators(),
                null);
    }
}
