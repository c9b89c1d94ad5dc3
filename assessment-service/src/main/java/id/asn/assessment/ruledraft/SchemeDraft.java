package id.asn.assessment.ruledraft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft of a rule scheme with all that it says. */
@Schema(name = "RuleSchemeDraft")
public record SchemeDraft(DraftHead draft, SchemeContent content) {}
