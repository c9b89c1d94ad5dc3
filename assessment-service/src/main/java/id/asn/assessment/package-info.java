/** Assessment of competencies: results, the match with the position standard, gaps and what employees ask to learn. */
@NullMarked
package id.asn.assessment;

import org.jspecify.annotations.NullMarked;
