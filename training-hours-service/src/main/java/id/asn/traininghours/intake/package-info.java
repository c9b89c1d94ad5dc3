/** Where providers report completions, and where those wait whose people are not known yet. */
@NullMarked
package id.asn.traininghours.intake;

import org.jspecify.annotations.NullMarked;
