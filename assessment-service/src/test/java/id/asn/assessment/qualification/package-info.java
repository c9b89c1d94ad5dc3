@NullMarked
package id.asn.assessment.qualification;

import org.jspecify.annotations.NullMarked;
