package id.asn.standard.dictionary.file;

import java.util.List;
import java.util.Set;

/**
 * What was read of a file.
 *
 * @param ignored columns or fields that a dictionary does not have
 */
record ReadFile(List<ReadCompetency> competencies, Set<String> ignored) {}
