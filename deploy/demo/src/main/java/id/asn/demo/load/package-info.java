@NullMarked
package id.asn.demo.load;

import org.jspecify.annotations.NullMarked;
