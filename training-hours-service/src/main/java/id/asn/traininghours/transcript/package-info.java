/** The personal transcript, and how a paper is told from a forgery. */
@NullMarked
package id.asn.traininghours.transcript;

import org.jspecify.annotations.NullMarked;
