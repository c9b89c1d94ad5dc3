@NullMarked
package id.asn.assessment.provider;

import org.jspecify.annotations.NullMarked;
