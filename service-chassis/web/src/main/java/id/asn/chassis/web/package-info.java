/** What every HTTP edge shares: problems, cursors, idempotency, versions, the caller and the agencies it may see. */
@NullMarked
package id.asn.chassis.web;

import org.jspecify.annotations.NullMarked;
