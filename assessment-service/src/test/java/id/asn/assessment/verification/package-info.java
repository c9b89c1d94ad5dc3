@NullMarked
package id.asn.assessment.verification;

import org.jspecify.annotations.NullMarked;
