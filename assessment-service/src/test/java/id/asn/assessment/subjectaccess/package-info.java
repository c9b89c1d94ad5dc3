/** Tests of subject access. */
@NullMarked
package id.asn.assessment.subjectaccess;

import org.jspecify.annotations.NullMarked;
