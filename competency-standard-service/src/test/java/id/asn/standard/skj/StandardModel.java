package id.asn.standard.skj;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of standards over time, as plainly as they can be said: no database, no locks, one step after the other. */
final class StandardModel {

    private static final Set<StandardStatus> SENT = Set.of(StandardStatus.SUBMITTED, StandardStatus.APPROVED);

    private StandardModel() {}

    /** Whether a draft may say that it corrects the other one. */
    static boolean isCorrectable(ModelState state, String position, String corrected) {
        ModelStandard other = state.standards().get(corrected);
        return other != null && other.position().equals(position) && other.isOrWasEnacted();
    }

    static ModelAnswer edit(ModelState state, String id, int level, long knownVersion) {
        ModelStandard standard = state.get(id);
        if (knownVersion != standard.version()) {
            return ModelAnswer.refused(state, "PRECONDITION_FAILED");
        }
        return step(state, standard, Set.of(StandardStatus.DRAFT), standard.edited(level));
    }

    static ModelAnswer submit(ModelState state, String id) {
        ModelStandard standard = state.get(id);
        return step(state, standard, Set.of(StandardStatus.DRAFT), standard.in(StandardStatus.SUBMITTED));
    }

    static ModelAnswer sendBack(ModelState state, String id) {
        ModelStandard standard = state.get(id);
        return step(state, standard, SENT, standard.in(StandardStatus.DRAFT));
    }

    static ModelAnswer approve(ModelState state, String id) {
        ModelStandard standard = state.get(id);
        return step(state, standard, Set.of(StandardStatus.SUBMITTED), standard.in(StandardStatus.APPROVED));
    }

    private static ModelAnswer step(
            ModelState state, ModelStandard standard, Set<StandardStatus> needed, ModelStandard next) {
        return needed.contains(standard.status())
                ? ModelAnswer.taken(state.with(next))
                : ModelAnswer.refused(state, "STANDARD_STATE");
    }

    static ModelAnswer enact(ModelState state, Enacting enacting) {
        ModelStandard standard = state.get(enacting.id());
        if (standard.status() != StandardStatus.APPROVED) {
            return ModelAnswer.refused(state, "STANDARD_STATE");
        }
        ModelSpan corrected = state.spanOf(standard.corrects()).orElse(null);
        if (standard.corrects() != null && corrected == null) {
            return neverInForce(state, standard.corrects());
        }
        LocalDate end = enacting.to() == null && corrected != null ? corrected.to() : enacting.to();
        if (end != null && !end.isAfter(enacting.from())) {
            return ModelAnswer.refused(state, "PERIOD_EMPTY");
        }
        List<ModelSpan> others = state.meeting(standard.position(), enacting.from(), end).stream()
                .filter(span -> !span.equals(corrected))
                .toList();
        for (ModelSpan other : others) {
            if (!other.standard().equals(enacting.supersedes())) {
                return new ModelAnswer(
                        state, "STANDARD_OVERLAP", state.get(other.standard()).decree());
            }
        }
        if (enacting.supersedes() != null && others.isEmpty()) {
            return ModelAnswer.refused(state, "SUPERSEDES_UNKNOWN");
        }
        return replace(state, standard, corrected, enacting, end);
    }

    private static ModelAnswer neverInForce(ModelState state, String id) {
        return state.standards().values().stream()
                .filter(other -> id.equals(other.corrects()) && other.isOrWasEnacted())
                .findFirst()
                .map(correction -> new ModelAnswer(state, "CORRECTED_ALREADY", correction.decree()))
                .orElseGet(() -> ModelAnswer.refused(state, "NEVER_IN_FORCE"));
    }

    private static ModelAnswer replace(
            ModelState state,
            ModelStandard standard,
            @Nullable ModelSpan corrected,
            Enacting enacting,
            @Nullable LocalDate end) {
        ModelState next = state;
        if (enacting.supersedes() != null) {
            ModelStandard earlier = state.get(enacting.supersedes());
            if (earlier.status() != StandardStatus.ENACTED) {
                return ModelAnswer.refused(state, "STANDARD_STATE");
            }
            next = next.with(earlier.ended(StandardStatus.SUPERSEDED, enacting.from()))
                    .ending(earlier.id(), enacting.from());
        }
        if (corrected != null) {
            next = next.with(next.get(corrected.standard()).replaced()).ending(corrected.standard(), corrected.from());
        }
        return ModelAnswer.taken(next.with(standard.enacted(enacting.decree(), enacting.from(), end))
                .with(new ModelSpan(standard.position(), standard.id(), enacting.from(), end)));
    }

    static ModelAnswer revoke(ModelState state, String id, LocalDate day) {
        ModelStandard standard = state.get(id);
        if (standard.status() != StandardStatus.ENACTED) {
            return ModelAnswer.refused(state, "STANDARD_STATE");
        }
        if (standard.from() != null && day.isBefore(standard.from())) {
            return ModelAnswer.refused(state, "DATE_BEFORE_IN_FORCE");
        }
        if (standard.to() != null && day.isAfter(standard.to())) {
            return ModelAnswer.refused(state, "ENDED_BEFORE");
        }
        return ModelAnswer.taken(
                state.with(standard.ended(StandardStatus.REVOKED, day)).ending(id, day));
    }

    /** The decree that enacts. */
    record Enacting(
            String id,
            String decree,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String supersedes) {}
}
