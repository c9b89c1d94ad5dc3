@NullMarked
package id.asn.chassis.embedded;

import org.jspecify.annotations.NullMarked;
