/** Many rows in one statement, and many items in one request. */
@NullMarked
package id.asn.chassis.bulk;

import org.jspecify.annotations.NullMarked;
