@NullMarked
package id.asn.assessment.objection;

import org.jspecify.annotations.NullMarked;
