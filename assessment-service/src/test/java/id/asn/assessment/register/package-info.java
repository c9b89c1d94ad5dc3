@NullMarked
package id.asn.assessment.register;

import org.jspecify.annotations.NullMarked;
