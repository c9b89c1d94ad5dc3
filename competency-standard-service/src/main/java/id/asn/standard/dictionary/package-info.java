/** Competency dictionaries: groups, competencies, five levels, indicators. */
@NullMarked
package id.asn.standard.dictionary;

import org.jspecify.annotations.NullMarked;
