/** Finds the header of a table and reads its cells as what their column says they are. */
@NullMarked
package id.asn.chassis.imports.table;

import org.jspecify.annotations.NullMarked;
