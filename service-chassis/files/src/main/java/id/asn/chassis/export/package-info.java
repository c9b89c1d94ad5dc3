/** Tables as files: one table with its rows becomes JSON, CSV, XLSX or NDJSON, as the caller accepts. */
@NullMarked
package id.asn.chassis.export;

import org.jspecify.annotations.NullMarked;
