@NullMarked
package id.asn.demo.summary;

import org.jspecify.annotations.NullMarked;
