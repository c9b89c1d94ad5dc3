package id.asn.assessment.ruledraft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft of an evidence policy with all that it says. */
@Schema(name = "EvidencePolicyDraft")
public record PolicyDraft(DraftHead draft, PolicyContent content) {}
