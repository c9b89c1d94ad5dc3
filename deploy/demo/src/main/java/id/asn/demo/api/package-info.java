@NullMarked
package id.asn.demo.api;

import org.jspecify.annotations.NullMarked;
