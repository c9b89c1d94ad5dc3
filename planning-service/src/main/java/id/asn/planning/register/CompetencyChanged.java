package id.asn.planning.register;

import static id.asn.planning.projection.EventFields.require;
import static id.asn.planning.projection.EventFields.requirePositive;

/** The fields of {@code competency.v1} that planning reads. */
public record CompetencyChanged(String competencyCode, String dictionaryCode, String name, String group, long version) {

    public CompetencyChanged {
        require(competencyCode, "competencyCode");
        require(dictionaryCode, "dictionaryCode");
        require(name, "name");
        require(group, "group");
        requirePositive(version, "version");
    }
}
