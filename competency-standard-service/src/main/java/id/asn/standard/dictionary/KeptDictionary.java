package id.asn.standard.dictionary;

import org.jspecify.annotations.Nullable;

/** A dictionary and who keeps it; without an agency it is national. */
record KeptDictionary(String code, @Nullable String agencyCode) {}
