@NullMarked
package id.asn.assessment;

import org.jspecify.annotations.NullMarked;
