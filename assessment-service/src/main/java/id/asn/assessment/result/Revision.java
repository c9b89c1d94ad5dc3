package id.asn.assessment.result;

import id.asn.assessment.CanonicalText;
import java.util.UUID;

/**
 * That a result takes the place of another.
 *
 * @param revises the result that is superseded
 * @param annulled it is taken back and nothing is put in its place
 */
record Revision(UUID revises, String reason, boolean annulled) {

    void appendTo(CanonicalText text) {
        text.line("revises", revises).line("reason", reason);
        if (annulled) {
            text.line("annulled", true);
        }
    }
}
