@NullMarked
package id.asn.demo.input;

import org.jspecify.annotations.NullMarked;
