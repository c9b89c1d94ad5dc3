package id.asn.traininghours.entitlement;

import id.asn.chassis.persistence.Ids;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import id.asn.traininghours.jp.Jp;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/**
 * Proposes a switch, and adopts or refuses it. Switches are national: only who may see every agency sets them, never for a
 * period that has begun, and never the proposer alone.
 */
@ApplicationScoped
class DecideSwitch {

    private final PolicySwitches switches;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    DecideSwitch(PolicySwitches switches, Caller caller, Audit audit, Clock clock) {
        this.switches = switches;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    PolicySwitch propose(SwitchRequest said) {
        caller.requireAllAgencies();
        if (!said.name().takes(said.value())) {
            throw Problem.of(EntitlementProblem.VALUE_NOT_FOR_SWITCH, said.value(), said.name())
                    .at("/value");
        }
        requireLimitsExactlyForSurplus(said);
        requireYearToCome(said.effectiveFrom());
        UUID switchId = Ids.next();
        switches.propose(switchId, said, caller.subject(), now());
        audit.record(
                "SWITCH_PROPOSED",
                "entitlement-switch",
                switchId.toString(),
                null,
                Map.of("name", said.name(), "value", said.value()));
        return find(switchId);
    }

    PolicySwitch decide(UUID switchId, SwitchDecision decision) {
        caller.requireAllAgencies();
        PolicySwitch proposed = find(switchId);
        if (proposed.proposedBy().equals(caller.subject())) {
            throw Problem.of(EntitlementProblem.OWN_SWITCH_PROPOSAL);
        }
        if (decision.adopted()) {
            requireYearToCome(proposed.effectiveFrom());
        }
        if (!switches.decide(switchId, decision.adopted(), decision.reason(), caller.subject(), now())) {
            throw Problem.of(EntitlementProblem.SWITCH_DECIDED);
        }
        audit.record(
                decision.adopted() ? "SWITCH_ADOPTED" : "SWITCH_REFUSED",
                "entitlement-switch",
                switchId.toString(),
                null,
                Map.of());
        return find(switchId);
    }

    private PolicySwitch find(UUID switchId) {
        return switches.find(switchId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    private static void requireLimitsExactlyForSurplus(SwitchRequest said) {
        boolean surplus = said.value() == SwitchValue.SURPLUS;
        Jp maxJp = said.maxJp();
        if ((maxJp != null) != surplus || (maxJp != null && !maxJp.isPositive())) {
            throw Problem.of(EntitlementProblem.LIMITS_OF_SURPLUS).at("/maxJp");
        }
        if ((said.years() != null) != surplus) {
            throw Problem.of(EntitlementProblem.LIMITS_OF_SURPLUS).at("/years");
        }
    }

    private void requireYearToCome(LocalDate effectiveFrom) {
        if (effectiveFrom.getDayOfYear() != 1 || !effectiveFrom.isAfter(LocalDate.now(clock))) {
            throw Problem.of(EntitlementProblem.NOT_A_YEAR_TO_COME, effectiveFrom)
                    .at("/effectiveFrom");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
