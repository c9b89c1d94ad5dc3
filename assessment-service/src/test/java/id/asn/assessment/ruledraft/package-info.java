@NullMarked
package id.asn.assessment.ruledraft;

import org.jspecify.annotations.NullMarked;
