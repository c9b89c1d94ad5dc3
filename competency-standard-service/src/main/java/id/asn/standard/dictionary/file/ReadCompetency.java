package id.asn.standard.dictionary.file;

import java.util.List;

/** A competency as a file says it, before anybody asks whether it can be. */
record ReadCompetency(Said code, Said name, Said group, Said urusan, Said definition, List<ReadLevel> levels) {

    /** A level as a file says it. */
    record ReadLevel(Said level, Said description, List<Said> indicators) {}
}
