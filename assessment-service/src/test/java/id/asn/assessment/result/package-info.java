@NullMarked
package id.asn.assessment.result;

import org.jspecify.annotations.NullMarked;
