package id.asn.standard.skj;

import org.jspecify.annotations.Nullable;

/**
 * What the plain model says to a step.
 *
 * @param next what is known afterwards; unchanged when refused
 * @param refusal code of the problem; null when the step is taken
 * @param named what the problem must name
 */
record ModelAnswer(
        ModelState next, @Nullable String refusal, @Nullable String named) {

    static ModelAnswer taken(ModelState next) {
        return new ModelAnswer(next, null, null);
    }

    static ModelAnswer refused(ModelState same, String code) {
        return new ModelAnswer(same, code, null);
    }
}
