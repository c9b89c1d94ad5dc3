@NullMarked
package id.asn.assessment.fit;

import org.jspecify.annotations.NullMarked;
