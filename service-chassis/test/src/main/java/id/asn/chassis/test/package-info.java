@NullMarked
package id.asn.chassis.test;

import org.jspecify.annotations.NullMarked;
