/**
 * Files as people make them, taken over row by row: receiving, reading, judging, telling what is wrong. What a row means
 * is known to the {@link id.asn.chassis.imports.ImportKind kinds} alone.
 */
@NullMarked
package id.asn.chassis.imports;

import org.jspecify.annotations.NullMarked;
