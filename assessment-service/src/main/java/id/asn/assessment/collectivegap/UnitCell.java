package id.asn.assessment.collectivegap;

import id.asn.assessment.rules.Purpose;

/** A unit and a competency, for one purpose of assessment. */
public record UnitCell(String agencyCode, Purpose purpose, String unitCode, String competencyCode) {}
