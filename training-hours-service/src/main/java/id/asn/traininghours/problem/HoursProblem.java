package id.asn.traininghours.problem;

import id.asn.chassis.web.ProblemType;

/** Why a completion is refused, held, flagged or credited with less than it claims; and other refusals here. */
public enum HoursProblem implements ProblemType {
    // Refused
    SOURCE_RECORD_CHANGED(409),
    PROVIDER_NOT_YOURS(403),
    PROVIDER_NOT_KNOWN(422),
    PROGRAMME_NOT_KNOWN(422),
    FORM_NOT_KNOWN(422),
    NO_RULE_IN_FORCE(422),
    UNIT_NOT_FOR_FORM(422),
    AMOUNT_NOT_WHOLE(422),
    DAYS_EXCEED_RANGE(422),
    FORM_NOT_INTERNATIONAL(422),
    END_BEFORE_START(422),
    IN_THE_FUTURE(422),
    TOO_LONG_AGO(422),
    RANGE_TOO_LONG(422),
    IMPOSSIBLE_HOURS(422),
    NOT_EMPLOYED_ON_DATE(422),
    // Held for review
    DUPLICATE_CERTIFICATE(409),
    DUPLICATE_EVIDENCE(409),
    DUPLICATE_ACTIVITY(409),
    // Under review
    REJECTED_ON_REVIEW(422),
    RETURNED_TO_SENDER(422),
    // Waiting
    EMPLOYEE_NOT_YET_KNOWN(422),
    // Credited, with a remark
    UNUSUALLY_MANY_HOURS(422),
    MORE_THAN_PROGRAMME(422),
    DAILY_CAP(422),
    MONTHLY_CAP(422),
    // Found by a check: held or credited with a flag, as its dated rule says
    SIMILAR_ACTIVITY(422),
    EVIDENCE_OF_ANOTHER(422),
    CERTIFICATE_OF_ANOTHER(422),
    ENGAGED_TOO_BRIEFLY(422),
    BARELY_ENGAGED(422),
    MANY_HOURS_A_DAY(422),
    TWO_PLACES_AT_ONCE(422),
    PROVIDER_NOT_ACCREDITED(422),
    PROGRAMME_NOT_ACCREDITED(422),
    MANY_POSTS_FOR_PERSON(422),
    PROVIDER_BURST(422),
    // Corrections
    ALREADY_REVERSED(409),
    NOT_REVERSIBLE(422),
    // Entitlement
    NO_ENTITLEMENT_PERIOD(404),
    // Master data
    OVERLAPPING_ACCREDITATION(422);

    private final int status;

    HoursProblem(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public int status() {
        return status;
    }
}
