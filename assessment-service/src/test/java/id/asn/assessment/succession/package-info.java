@NullMarked
package id.asn.assessment.succession;

import org.jspecify.annotations.NullMarked;
