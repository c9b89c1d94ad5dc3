@NullMarked
package id.asn.assessment.recomputation;

import org.jspecify.annotations.NullMarked;
