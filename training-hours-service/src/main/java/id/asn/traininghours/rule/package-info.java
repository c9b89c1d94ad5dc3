/** Dated rules by which forms of development turn into hours. */
@NullMarked
package id.asn.traininghours.rule;

import org.jspecify.annotations.NullMarked;
