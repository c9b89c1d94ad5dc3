@NullMarked
package id.asn.demo;

import org.jspecify.annotations.NullMarked;
