package id.asn.assessment.gap;

import id.asn.assessment.match.MatchInput;
import id.asn.assessment.match.MatchOutcome;
import id.asn.assessment.register.EmployeeRegister.KnownEmployee;
import id.asn.assessment.rules.Purpose;

/**
 * A person held against a position, with all it rests on.
 *
 * @param held whether it is the definitive position held on the day
 */
record Comparison(
        KnownEmployee employee,
        TargetPosition target,
        boolean held,
        Purpose purpose,
        MatchInput input,
        MatchOutcome outcome) {}
