@NullMarked
package id.asn.standard.qualification;

import org.jspecify.annotations.NullMarked;
