@NullMarked
package id.asn.assessment.fairness;

import org.jspecify.annotations.NullMarked;
