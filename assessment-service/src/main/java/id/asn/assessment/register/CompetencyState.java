package id.asn.assessment.register;

import id.asn.assessment.rules.CompetencyGroup;

/** What is read of {@code competency.v1}. */
record CompetencyState(String competencyCode, String dictionaryCode, String name, CompetencyGroup group, long version) {

    CompetencyState {
        Wire.require(competencyCode, "competencyCode");
        Wire.require(dictionaryCode, "dictionaryCode");
        Wire.require(name, "name");
        Wire.require(group, "group");
        Wire.requireVersion(version);
    }
}
