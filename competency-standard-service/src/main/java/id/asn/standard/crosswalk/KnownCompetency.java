package id.asn.standard.crosswalk;

import org.jspecify.annotations.Nullable;

/** A competency and whose dictionary holds it; without an agency the dictionary is national. */
record KnownCompetency(
        String code, String dictionaryCode, @Nullable String agencyCode) {}
