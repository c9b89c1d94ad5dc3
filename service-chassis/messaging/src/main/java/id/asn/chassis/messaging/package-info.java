@NullMarked
package id.asn.chassis.messaging;

import org.jspecify.annotations.NullMarked;
