/** The decision on an objection, together with the revision that gives the employee right. */
@NullMarked
package id.asn.assessment.ruling;

import org.jspecify.annotations.NullMarked;
