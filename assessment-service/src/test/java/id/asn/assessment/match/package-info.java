@NullMarked
package id.asn.assessment.match;

import org.jspecify.annotations.NullMarked;
