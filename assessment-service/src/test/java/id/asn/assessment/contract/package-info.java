@NullMarked
package id.asn.assessment.contract;

import org.jspecify.annotations.NullMarked;
