@NullMarked
package id.asn.assessment.ruling;

import org.jspecify.annotations.NullMarked;
