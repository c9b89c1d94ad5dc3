@NullMarked
package id.asn.assessment.gap;

import org.jspecify.annotations.NullMarked;
