/** Many rows in one statement, and many items in one request. */
@NullMarked
package id.asn.standard.bulk;

import org.jspecify.annotations.NullMarked;
