@NullMarked
package id.asn.assessment.rules;

import org.jspecify.annotations.NullMarked;
