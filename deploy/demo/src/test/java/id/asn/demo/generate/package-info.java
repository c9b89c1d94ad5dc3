@NullMarked
package id.asn.demo.generate;

import org.jspecify.annotations.NullMarked;
