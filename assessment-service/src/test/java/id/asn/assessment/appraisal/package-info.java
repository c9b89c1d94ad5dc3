@NullMarked
package id.asn.assessment.appraisal;

import org.jspecify.annotations.NullMarked;
