package id.asn.standard.crosswalk;

/** @param index place in the request, from 0 */
record MappingDraft(int index, MappingRequest said) {}
