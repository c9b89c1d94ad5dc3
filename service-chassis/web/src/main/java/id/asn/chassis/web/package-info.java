@NullMarked
package id.asn.chassis.web;

import org.jspecify.annotations.NullMarked;
