/** Reads CSV, XLSX and NDJSON as a stream of rows, whatever program wrote them. */
@NullMarked
package id.asn.chassis.imports.file;

import org.jspecify.annotations.NullMarked;
