/** What this service holds about a person, for that person. */
@NullMarked
package id.asn.assessment.subjectaccess;

import org.jspecify.annotations.NullMarked;
