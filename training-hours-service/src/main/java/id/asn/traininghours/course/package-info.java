/** Courses under the ids of their providers, and what they are mapped to. */
@NullMarked
package id.asn.traininghours.course;

import org.jspecify.annotations.NullMarked;
