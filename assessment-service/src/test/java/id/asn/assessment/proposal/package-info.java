@NullMarked
package id.asn.assessment.proposal;

import org.jspecify.annotations.NullMarked;
