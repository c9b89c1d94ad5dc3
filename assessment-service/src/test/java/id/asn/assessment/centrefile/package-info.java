/** Tests of files of assessment centres. */
@NullMarked
package id.asn.assessment.centrefile;

import org.jspecify.annotations.NullMarked;
